/** The start of Node itself. */
process.send?.({ did: 'nothing' });
