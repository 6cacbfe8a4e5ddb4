/** The one command: it starts the database and the server, gives the application its work and tells what came of it. */
@NullMarked
package lv.vecruzina.wildfly;

import org.jspecify.annotations.NullMarked;
