package lv.vecruzina.ejb.room;

/** A room as it is opened to be mended (labojama istaba), in the version seen. */
public record RoomEdit(long id, int version, RoomEntry entry) {}
