/**
 * Employees (darbinieki) with their posts and checks, and whom they are responsible for; the circle of clients a user sees
 * follows from it.
 */
package lv.vecruzina.ejb.staff;
