package lv.vecruzina.ejb.decision;

/**
 * A document as the centre makes it of a decision (sagatavots dokuments).
 *
 * @param step decision for its extract, contract for the contract on it
 * @param data the hash of what it was made from; two printed from the same data differ in their bytes
 */
public record MadePaper(String step, String data, PaperFile file) {}
