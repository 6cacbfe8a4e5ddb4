package lv.vecruzina.ejb.account;

import java.io.Serializable;
import java.time.Instant;

/** A shared device in the list (koplietotas ierīces rinda). */
public record SharedDeviceRow(long id, String name, String madeBy, Instant madeAt) implements Serializable {}
