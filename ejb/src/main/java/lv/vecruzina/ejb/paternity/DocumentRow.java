package lv.vecruzina.ejb.paternity;

/** A file of a step by its name (dokuments), without its content. */
public record DocumentRow(long id, long stepId, String fileName) {}
