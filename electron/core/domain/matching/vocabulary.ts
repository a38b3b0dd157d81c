/**
 * The field's words, written so that a reader of Vietnamese can check them. Words that are not here stand for themselves.
 * Each line: the concepts, then the phrases that mean them. Abbreviations, spellings and turns of phrase that say the same
 * share their concepts.
 */
const conceptLines = `
# Ai, cấp nào
cdcs: công đoàn cơ sở | đến cơ sở | tại cơ sở | CĐCS | CĐ cơ sở | công đoàn CS | đơn vị cơ sở | CĐ CS
cap-tren: công đoàn cấp trên trực tiếp cơ sở | công đoàn cấp trên cơ sở | CĐ cấp trên cơ sở | CĐ cấp trên TTCS | CĐ cấp trên trực tiếp CS | cấp trên trực tiếp cơ sở | cấp trên cơ sở | CĐCTTTCS | CĐCTCS | công đoàn cấp trên | CĐ cấp trên | cấp trên TTCS | LĐLĐ huyện | LĐLĐ thành phố | LĐLĐ thị xã | LĐLĐ quận | công đoàn ngành | CĐ ngành | công đoàn huyện | CĐ huyện | công đoàn cấp huyện | LĐLĐ cấp huyện | cấp huyện
cap-duoi: công đoàn cấp dưới | CĐ cấp dưới | cấp dưới
cum: cụm thi đua | khối thi đua | các cụm
doan-vien: đoàn viên công đoàn | đoàn viên | ĐVCĐ | đ/v | ĐV công đoàn
doan-vien uu-tu: đoàn viên công đoàn ưu tú | đoàn viên ưu tú | ĐVUT | ĐVCĐ ưu tú | ĐV ưu tú | quần chúng ưu tú
doan-vien xuat-sac: ĐVCĐXS | ĐVXS | đoàn viên công đoàn xuất sắc | ĐVCĐ xuất sắc
can-bo: cán bộ công đoàn | cán bộ | CBCĐ | CB | cán bộ CĐ | CB CĐ
can-bo cdcs: cán bộ công đoàn cơ sở | cán bộ CĐCS | CB CĐCS | CBCĐCS
chuyen-trach: chuyên trách
khong-chuyen-trach: không chuyên trách | kiêm nhiệm | bán chuyên trách
nu-cong: nữ công | cán bộ nữ công quần chúng
ban-nu-cong: Ban Nữ công quần chúng | Ban nữ công QC | Ban nữ công | BNCQC | BNC | Ban NCQC
nu cnvcld: nữ CNVCLĐ | nữ CNVC | nữ CBCNVCLĐ | nữ công nhân viên chức lao động | nữ CNLĐ | lao động nữ | nữ NLĐ | nữ đoàn viên CNVCLĐ
cnvcld: công nhân viên chức lao động | CNVCLĐ | CNVC-LĐ | CBCNVCLĐ | CBCNVC | cán bộ công nhân viên chức lao động | CNVC | CNVC LĐ | cán bộ CNVCLĐ | công nhân viên chức và người lao động | CB, CNVCLĐ | CBCNV | CBCNV-LĐ | CB, CNV | CNV | công nhân viên | cán bộ, công nhân viên | đoàn viên, CNVCLĐ | ĐV, CNVCLĐ | đoàn viên và CNVCLĐ | CB, GV, NV | CBGVNV | CBGV, NV | CBGV | cán bộ, giáo viên, nhân viên | cán bộ, giáo viên | cán bộ, giáo viên, công nhân viên | CCVCLĐ | CCVC, LĐ | CB, VC, LĐ | công chức, viên chức, lao động | công chức, viên chức, người lao động | cán bộ, công chức, viên chức, lao động | cán bộ, công chức, viên chức, người lao động
nld: người lao động | lao động | LĐ | NLĐ | CNLĐ | công nhân lao động | công nhân viên lao động
nsdld: người sử dụng lao động | NSDLĐ | chủ sử dụng lao động | chủ doanh nghiệp
tap-the: tập thể
ca-nhan: cá nhân
tac-gia: tác giả
ubkt: ủy ban kiểm tra | UBKT | UBKT công đoàn | ủy ban kiểm tra công đoàn | UBKT CĐ
ubkt cap-huyen: UBKT LĐLĐ huyện | UBKT LĐLĐ các huyện, ngành | UBKT LĐLĐ các huyện | UBKT CĐ ngành | UBKT huyện, ngành | UBKT LĐLĐ huyện, ngành | UBKT LĐLĐ huyện và CĐ ngành | UBKT LĐLĐ huyện/CĐ ngành | UBKT huyện | UBKT cấp huyện
cap-huyen: huyện ngành | các huyện ngành | huyện thành phố và ngành | huyện TP ngành
tld: Tổng Liên đoàn Lao động Việt Nam | Tổng Liên đoàn | TLĐ | TLĐLĐVN | TLĐLĐ
ldld: liên đoàn lao động | LĐLĐ
dang: Đảng Cộng sản Việt Nam | Đảng | cấp ủy | ĐCSVN | tổ chức Đảng
cdvn: Công đoàn Việt Nam | CĐVN | CĐ Việt Nam | công đoàn VN
# Khu vực
hcsn: hành chính sự nghiệp | HCSN | khu vực HCSN | cơ quan hành chính sự nghiệp | cơ quan HCSN | hành chính, sự nghiệp | khối hành chính
dn: doanh nghiệp | DN | D.nghiệp | công ty
co-quan: cơ quan | CQ | cơ quan, đơn vị | CQ, ĐV | CQĐV
dn nha-nuoc: doanh nghiệp nhà nước | DNNN | DN nhà nước | doanh nghiệp khu vực nhà nước | DN khu vực nhà nước | DN NN | doanh nghiệp NN | DNNN và có vốn nhà nước
nha-nuoc: khu vực nhà nước | KVNN
dn ngoai-nha-nuoc: doanh nghiệp ngoài khu vực nhà nước | doanh nghiệp khu vực ngoài nhà nước | doanh nghiệp ngoài nhà nước | DN ngoài nhà nước | DN ngoài NN | DN NKVNN | DNNKVNN | DN ngoài khu vực nhà nước | DN khu vực ngoài nhà nước | DNNNN | DN ngoài KVNN | doanh nghiệp ngoài quốc doanh | DN ngoài quốc doanh | doanh nghiệp tư nhân | DN tư nhân | DNTN | doanh nghiệp ngoài NN | DN NQD | DNNQD | DN ngoài KV NN | doanh nghiệp NKVNN | DN ngoài QD | DN khu vực NNN | doanh nghiệp ngoài QD
ngoai-nha-nuoc: ngoài khu vực nhà nước | khu vực ngoài nhà nước | ngoài nhà nước | NKVNN | ngoài NN | ngoài quốc doanh | KV ngoài NN | ngoài KVNN | KV ngoài nhà nước
# Thi đua, công trình, sáng kiến
thi-dua: phong trào thi đua yêu nước | phong trào thi đua | PTTĐ | thi đua | phong trào TĐ | TĐ | PTTĐ yêu nước
phat-dong: phát động | phát động thi đua | phát động TĐ
cong-trinh: công trình | CT, SP
san-pham: sản phẩm
phan-viec: phần việc
gan-bien: gắn biển
sang-kien: sáng kiến | SK | sáng kiến cải tiến | SKKN | sáng kiến kinh nghiệm | sáng kiến, cải tiến kỹ thuật | sáng kiến, cải tiến | cải tiến kỹ thuật | SKCT | SKCTKT | SKCT kỹ thuật | sáng kiến CTKT
cong-nhan: công nhận
nld: công nhân
mo-hinh: mô hình
dien-hinh: điển hình | điển hình tiên tiến | gương điển hình | gương điển hình tiên tiến
dien-hinh mo-hinh: mô hình, điển hình | mô hình, điển hình tiên tiến | mô hình điển hình
dac-thu: đặc thù | đặc trưng | đặc thù đặc trưng
noi-dung: nội dung
# Cán bộ, tập huấn
tap-huan: tập huấn | bồi dưỡng | bồi dưỡng tập huấn | tập huấn bồi dưỡng | đào tạo bồi dưỡng | đào tạo tập huấn | huấn luyện | BD | tập huấn, bồi dưỡng | dự tập huấn | dự bồi dưỡng | tham dự tập huấn | tham gia tập huấn | tham gia bồi dưỡng
dao-tao: đào tạo | cử đi đào tạo | cử đi học
tap-huan nghiep-vu: BDNV | bồi dưỡng NV | tập huấn NV | BD NV | BD NVCĐ
nghiep-vu: nghiệp vụ công đoàn | nghiệp vụ | NV công đoàn | NVCĐ | công tác công đoàn | nghiệp vụ CĐ | nghiệp vụ công tác công đoàn
binh-dang-gioi: bình đẳng giới | BĐG
ly-luan-chinh-tri: lý luận chính trị | LLCT | cao cấp lý luận chính trị | CCLLCT | cao cấp LLCT
# Phát triển
thanh-lap: thành lập | thành lập được | thành lập mới | mới thành lập | TL mới | TL được
phat-trien: phát triển
phat-trien tang-them: phát triển tăng thêm | phát triển mới tăng thêm
tang-them: tăng thêm | có thêm | tăng thực
ket-nap: kết nạp | kết nạp mới | mới kết nạp
gioi-thieu: giới thiệu
giam: giảm
xem-xet: xem xét
moi: mới
# Chăm lo
tet-sum-vay: Tết sum vầy | Tết sum vày | Tết Sum vầy - Xuân | chương trình Tết sum vầy | chương trình Tết sum vầy - Xuân | Tết sum vầy cho CNLĐ | Tết sum vầy cho NLĐ | Tết sum vầy cho người lao động | Tết sum vầy cho công nhân | Tết sum vầy cho công nhân lao động | Tết sum vầy cho đoàn viên | Tết sum vầy cho đoàn viên, NLĐ | Tết sum vầy cho đoàn viên, CNLĐ | Tết sum vầy cho đoàn viên và người lao động | Tết sum vầy cho đoàn viên, người lao động | Tết sum vầy cho CNVCLĐ
thang-cong-nhan: Tháng Công nhân | Tháng CN | Tháng CNLĐ
thang-atvsld: Tháng hành động về ATVSLĐ | Tháng hành động về an toàn vệ sinh lao động | Tháng ATVSLĐ | ATVSLĐ | an toàn vệ sinh lao động | Tháng hành động ATVSLĐ | an toàn, vệ sinh lao động | tháng hành động vệ sinh ATLĐ | tháng hành động về an toàn, vệ sinh lao động
mai-am: Mái ấm công đoàn | mái ấm
nha: nhà | nhà ở
xay-sua: xây dựng sửa chữa | xây mới sửa chữa | xây sửa | xây dựng, sửa chữa | xây mới và sửa chữa
quy-tuong-tro: quỹ đoàn kết tương trợ | quỹ tương trợ | quỹ đoàn kết, tương trợ | quỹ ĐKTT | quỹ đoàn kết
bua-an-ca: bữa ăn ca | bữa ăn giữa ca | tiền ăn ca | suất ăn ca | ăn ca
gia-tri: giá trị | mức
tang: tăng | nâng | nâng cao | tăng lên
dieu-chinh: điều chỉnh
de-xuat: đề xuất
thuong-luong: thương lượng
# Dân chủ
hoi-nghi: hội nghị | HN
hoi-nghi nld: hội nghị người lao động | HN NLĐ | HNNLĐ | hội nghị NLĐ | HN người lao động
cbccvc: cán bộ công chức viên chức | CBCCVC | CBCC | cán bộ, công chức | CBCCVCLĐ | CB, CC, VC | CBVC | cán bộ viên chức | công chức viên chức | CC, VC | CBCC VC
hoi-nghi cbccvc: HNCBCCVC | HN CBCC | hội nghị cán bộ công chức | hội nghị CBCC | hội nghị công chức viên chức | hội nghị cán bộ công chức viên chức | hội nghị CBCCVC | HN CBCCVC
doi-thoai: đối thoại
noi-lam-viec: tại nơi làm việc | nơi làm việc | NLV
thoa-uoc: thỏa ước lao động tập thể | TƯLĐTT | TULĐTT | thỏa ước | TƯ LĐTT | TULDTT | thoả ước LĐTT | thỏa ước LĐTT
ky: ký | ký kết
ky moi: ký mới | ký kết mới
# Kiểm tra, tài chính
kiem-tra: kiểm tra
tai-chinh-dong-cap: tài chính đồng cấp | TC đồng cấp | tài chính cùng cấp | đồng cấp
tai-chinh: tài chính
dieu-le: Điều lệ Công đoàn Việt Nam | Điều lệ công đoàn | Điều lệ
kpcd: kinh phí công đoàn | KPCĐ | kinh phí CĐ
nop kpcd: đóng kinh phí công đoàn | đóng KPCĐ
tai-khoan: tài khoản | TK
nop: nộp
# Danh hiệu, xếp loại
lao-dong-tien-tien: Lao động tiên tiến | LĐTT | LĐ tiên tiến
tap-the lao-dong-tien-tien: TTLĐTT | Tập thể LĐTT | Tập thể lao động tiên tiến | TT LĐTT | Tập thể LĐ tiên tiến
tap-the lao-dong-xuat-sac: TTLĐXS | Tập thể LĐXS | Tập thể lao động xuất sắc | TT LĐXS | Tập thể LĐ xuất sắc | TT LĐ xuất sắc
lao-dong-xuat-sac: lao động xuất sắc | LĐXS | LĐ xuất sắc
chien-si-thi-dua: chiến sỹ thi đua | chiến sĩ thi đua | CSTĐ
chien-si-thi-dua cap-co-so: CSTĐCS | CSTĐ cơ sở | CSTĐ CS | chiến sĩ thi đua cơ sở | chiến sỹ thi đua cơ sở | CSTĐ cấp cơ sở | chiến sĩ thi đua cấp cơ sở | chiến sỹ thi đua cấp cơ sở
cap-co-so: cấp cơ sở
co-thi-dua: cờ thi đua | cờ
cap-tinh: cấp tỉnh | cấp thành phố
cap-toan-quoc: toàn quốc | cấp trung ương | cấp nhà nước | cấp bộ
bang-lao-dong-sang-tao: Bằng Lao động sáng tạo | Bằng LĐST | BLĐST | Bằng lao động sáng tạo của TLĐ | lao động sáng tạo | LĐST
gioi-viec-nuoc: Giỏi việc nước, đảm việc nhà | GVN-ĐVN | GVNĐVN | GVN ĐVN | giỏi việc nước | GVN, ĐVN | hai giỏi | 2 giỏi
hoan-thanh xuat-sac nhiem-vu: hoàn thành xuất sắc nhiệm vụ | HTXSNV | hoàn thành XS nhiệm vụ | HTXS nhiệm vụ | hoàn thành xuất sắc NV
hoan-thanh tot nhiem-vu: hoàn thành tốt nhiệm vụ | HTTNV | HT tốt nhiệm vụ
xuat-sac: xuất sắc | XS
tien-tien: tiên tiến
yeu-kem: yếu kém | yếu | kém | không hoàn thành nhiệm vụ
kha-tro-len: khá trở lên | từ khá trở lên | khá, tốt | tốt, khá | khá và tốt | tốt và khá | khá, giỏi
trung-binh-yeu: trung bình và yếu | trung bình, yếu | trung bình yếu | trung bình + yếu | trung bình, yếu kém | TB, yếu | TB và yếu
trung-binh: trung bình | TB
vung-manh-tro-len: vững mạnh và vững mạnh xuất sắc | vững mạnh, vững mạnh xuất sắc | vững mạnh trở lên | VM và VMXS | VM, VMXS | vững mạnh + vững mạnh xuất sắc | VM, VM xuất sắc | vững mạnh, VMXS | VM + VMXS | vững mạnh và VMXS
vung-manh: vững mạnh | VM
vung-manh xuat-sac: vững mạnh xuất sắc | VMXS | VM xuất sắc
chuan-van-hoa: đạt chuẩn văn hóa | chuẩn văn hóa | đạt chuẩn VH | cơ quan văn hóa | công nhận đạt chuẩn văn hóa | được công nhận đạt chuẩn văn hóa | công nhận chuẩn văn hóa | công nhận cơ quan văn hóa | chuẩn VH
ban-giao-uoc: bản giao ước | bản giao ước thi đua | bản đăng ký thi đua | bản đăng ký
giao-uoc: giao ước thi đua | giao ước
dang-ky: đăng ký | đăng kí | ĐK | đăng ký thi đua | ĐK thi đua | đăng ký danh hiệu thi đua
dang-ky giao-uoc: ký giao ước | ký kết giao ước | ký giao ước thi đua | ký kết giao ước thi đua | ký giao ước TĐ
phap-luat: pháp luật | chính sách pháp luật | chính sách, pháp luật | pháp luật của Nhà nước | pháp luật Nhà nước | chính sách pháp luật của Nhà nước | chính sách, pháp luật của Nhà nước
chu-truong: chủ trương | đường lối | chủ trương đường lối | chủ trương, đường lối | đường lối, chủ trương | chủ trương của Đảng | chủ trương đường lối của Đảng | chủ trương, đường lối của Đảng | chủ trương, chính sách | đường lối, chính sách | đường lối của Đảng | chủ trương, đường lối, chính sách của Đảng | chủ trương, chính sách của Đảng | đường lối, chính sách của Đảng
tuyen-truyen: tuyên truyền | phổ biến | tuyên truyền phổ biến | được học tập | tuyên truyền, giáo dục | tuyên truyền giáo dục | học tập, tuyên truyền | học tập, quán triệt | phổ biến, giáo dục
trien-khai: triển khai | quán triệt, triển khai | triển khai, quán triệt | phổ biến, triển khai | triển khai, phổ biến
de-nghi: đề nghị
tang-thuong: tặng | được tặng | tặng thưởng | trao tặng | được trao
con-no: còn nợ | nợ | chậm nộp | nợ đọng
hien-co: hiện có | còn hiệu lực | hiện tại | tính đến nay | đang có
sua-doi: sửa đổi | sửa đổi bổ sung | bổ sung
dot-xuat: đột xuất | khi có vụ việc
dinh-ky: định kỳ
giai-the: giải thể | sáp nhập
ho-so: hồ sơ
moi-loai: các loại | tất cả các loại | mọi loại
`;

/** Words that carry no meaning for telling indicators apart: they weigh nothing. */
const silentLines = `
  được | các | những | số | số lượng | tỷ lệ | tỉ lệ | của | và | về | cho | trong | tại | ở | có | đã | do | với | theo | là | hoặc | từ | đến |
  trên | trở lên | mỗi | lần | tổng | bằng | qua | để | khi | này | trong đó | gồm | bao gồm | cùng | việc | sự | một | ít nhất | trong kỳ |
  trong năm | trong đợt | kỳ này | kỳ báo cáo | năm | toàn tỉnh | toàn huyện | toàn ngành | phấn đấu | phần đầu | phân đấu | dạng | khối | khu vực |
  loại hình | các loại hình | chỉ tiêu | đạt | đạt được | thực hiện | hoạt động | tổ chức | phối hợp | đơn vị | danh hiệu | danh hiệu thi đua | chính quyền |
  công tác | tiêu chuẩn | mặt | cả | đồng chí | đ/c | người | nhiệm vụ | công đoàn | CĐ | tỉnh nhà | như | sau | ra | lên | vào | phải | bị | ĐVT |
  mở | mở được | hưởng ứng | đơn vị tính | gắn với | gắn | xếp loại | phân loại | đánh giá | được xếp loại | vị trí | bản | làm | mang tính | tính | hay | loại | lần thứ
`;

/** Words that say a little: unexplained they hardly count against a match. */
const faintLines = `
  các cấp | tiêu biểu | lựa chọn | chọn | xây dựng | chấp hành | tham gia | ý nghĩa | chủ yếu | trực tiếp | ban hành | cấp | khuôn khổ | tỉnh |
  chất lượng | quần chúng | liên tục | cán bộ phụ trách | chính thức | thường xuyên | huyện | ngành | thành phố | quận | thị xã
`;

const phrasesIn = (text: string): string[] =>
  text
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);

/** A line of the vocabulary: concepts, and the phrases that mean them. */
interface PhrasesOfConcepts {
  readonly concepts: readonly string[];
  readonly phrases: readonly string[];
}

export const phrasesByConcepts = (): readonly PhrasesOfConcepts[] =>
  conceptLines
    .split('\n')
    .filter((line) => line.includes(':'))
    .map((line) => line.split(/:(.*)/))
    .map(([concepts, phrases]) => ({ concepts: (concepts ?? '').split(' '), phrases: phrasesIn(phrases ?? '') }));

export const silentPhrases = (): readonly string[] => phrasesIn(silentLines);

export const faintPhrases = (): readonly string[] => phrasesIn(faintLines);

const ids = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Who is counted. A label of these alone names a population, not an indicator: what is counted of it is said elsewhere. */
export const populations: readonly string[] = ids(`
  cdcs cap-tren cap-duoi cum doan-vien uu-tu can-bo chuyen-trach khong-chuyen-trach nu-cong nu cnvcld nld tap-the ca-nhan tac-gia ubkt cap-huyen tld
  ldld cdvn hcsn dn nha-nuoc ngoai-nha-nuoc nsdld tinh huyen quan chung cap truc tiep cbccvc co-quan nganh thanh pho quan thi xa
`);

/** What is done. A row that names other deeds than the indicator's leading one is another matter. */
export const deeds: readonly string[] = ids(`
  phat-dong gan-bien cong-nhan tap-huan dao-tao thanh-lap phat-trien ket-nap gioi-thieu giam dieu-chinh de-xuat thuong-luong doi-thoai ky kiem-tra
  nop dang-ky tuyen-truyen trien-khai de-nghi con-no hien-co sua-doi giai-the xay-sua tang-thuong hoi-nghi
`);

/** Deeds that only ever count new things: "mới" adds nothing to them. Beside any other, what is new is not what there is. */
export const newByNature: readonly string[] = ids('thanh-lap phat-trien ket-nap gioi-thieu');

/** Of each line a thing can only be one: where row and indicator name different ones, they are not the same. */
export const exclusiveConcepts: readonly (readonly string[])[] = [
  ids('hcsn nha-nuoc ngoai-nha-nuoc'),
  ids('chuyen-trach khong-chuyen-trach'),
  ids('tap-the ca-nhan'),
  ids('cdcs cap-tren cum cap-duoi'),
  ids('xuat-sac tot kha trung-binh yeu-kem'),
  ids('lao-dong-tien-tien lao-dong-xuat-sac chien-si-thi-dua'),
  ids('cap-co-so cap-tinh cap-toan-quoc'),
  ids('dot-xuat dinh-ky'),
  ids('phat-trien giam hien-co'),
  ids('tang-them giam hien-co'),
  ids('moi hien-co sua-doi'),
  ids('nop con-no'),
  ids('thanh-lap giai-the'),
  ids('mo-hinh sang-kien cong-trinh'),
  ids('thang-cong-nhan tet-sum-vay'),
  ids('hoi-nghi doi-thoai thoa-uoc'),
  ids('nld cbccvc'),
  ids('ly-luan-chinh-tri nghiep-vu'),
];
