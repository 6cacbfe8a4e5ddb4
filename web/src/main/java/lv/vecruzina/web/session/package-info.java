/** Pages of sessions (nodarbības): the specialists' calendar and the part of a client's file. */
package lv.vecruzina.web.session;
