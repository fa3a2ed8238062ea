@rem `npm start` begins with the shell's exec, so that a signal sent to npm reaches the program itself. Windows has none.
@%*
