/**
 * Sessions of specialists (nodarbības): planned on a specialist's calendar, single or weekly, for one client or a group, and
 * what became of each invitation. History enters by import.
 */
package lv.vecruzina.ejb.session;
