package lv.vecruzina.ejb.delivery;

/** A refused or warned row (rinda): where it stood, why, and the row as it was in one line of CSV. */
public record DeliveryRowLine(
        Long id, int line, boolean refused, String code, String reason, String reasonEn, String cells) {}
