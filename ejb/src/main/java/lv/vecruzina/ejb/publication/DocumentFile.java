package lv.vecruzina.ejb.publication;

/** A file handed in with images (datne): a picture, a signed form, the proof of a removal, an order. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record DocumentFile(String fileName, String mediaType, byte[] content) {}
