package lv.vecruzina.ejb.restriction;

/**
 * A ground as the form offers it (pamats).
 *
 * @param isolates whether it may bear the isolation of somebody
 * @param verified false where nobody could check it in the law
 */
public record GroundRow(String code, String nameLv, String nameEn, boolean isolates, boolean verified) {}
