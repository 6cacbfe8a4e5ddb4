package lv.vecruzina.ejb.choice;

/**
 * A good as the child sees it (piedāvātā prece).
 *
 * @param chosen it is what the child has chosen of the kind and what is not bought yet
 */
public record OfferedGood(long id, String kind, String name, boolean chosen) {}
