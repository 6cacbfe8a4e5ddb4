package lv.vecruzina.ejb.paternity;

/** A file handed in with a step (datne): a letter, an answer, an expertise, a judgment. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record StepFile(String fileName, String mediaType, byte[] content) {}
