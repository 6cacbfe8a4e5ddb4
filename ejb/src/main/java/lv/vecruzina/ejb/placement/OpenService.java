package lv.vecruzina.ejb.placement;

/** A service that a client receives today (saņemtais pakalpojums). */
public record OpenService(long clientId, String serviceCode) {}
