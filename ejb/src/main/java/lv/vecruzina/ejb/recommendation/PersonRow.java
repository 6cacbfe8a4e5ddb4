package lv.vecruzina.ejb.recommendation;

/** Somebody who can carry out or validate a commitment (izpildītājs, apstiprinātājs). */
public record PersonRow(String userName, String displayName) {}
