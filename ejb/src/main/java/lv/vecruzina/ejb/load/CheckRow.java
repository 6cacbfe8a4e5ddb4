package lv.vecruzina.ejb.load;

/** The result of a quality check (kvalitātes pārbaude); with found = 0 it passed. */
public record CheckRow(String code, boolean holds, long found) {}
