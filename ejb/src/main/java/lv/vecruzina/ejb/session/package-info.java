/**
 * Sessions of specialists (nodarbības): who was invited, and what became of it. Rows enter by import so far; the table is in V007__session.sql.
 */
package lv.vecruzina.ejb.session;
