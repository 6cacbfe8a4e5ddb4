package lv.vecruzina.ejb.account;

import java.io.Serializable;

/** A municipality that an official can belong to (pašvaldības izvēle). */
public record MunicipalityChoice(Long id, String name) implements Serializable {}
