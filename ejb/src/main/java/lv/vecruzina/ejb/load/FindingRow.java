package lv.vecruzina.ejb.load;

/** What failed a check (konstatējums): keys, never names. */
public record FindingRow(String subject, String detail) {}
