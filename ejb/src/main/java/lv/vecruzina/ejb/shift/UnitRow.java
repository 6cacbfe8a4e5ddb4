package lv.vecruzina.ejb.shift;

/** A living unit (telpu vienība) to choose. */
public record UnitRow(long id, String name) {}
