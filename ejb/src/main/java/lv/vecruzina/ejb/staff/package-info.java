/**
 * Employees (darbinieki) with their professions, registrations and criminal-record checks. Rows enter by import so far; the table is in V003__staff.sql.
 */
package lv.vecruzina.ejb.staff;
