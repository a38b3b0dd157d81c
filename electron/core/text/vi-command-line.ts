/** Words of the command line. */
export const productName = 'Tổng hợp Thi đua';
