package lv.vecruzina.ejb.client;

/** A client opened to be changed (klienta labošana); {@code identified} says whether a personal code is kept. */
public record ClientEdit(long id, int version, ClientDraft draft, boolean identified) {}
