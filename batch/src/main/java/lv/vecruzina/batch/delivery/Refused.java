package lv.vecruzina.batch.delivery;

import lv.vecruzina.ejb.delivery.Reason;

/** A cell that can't be taken (noraidīta šūna). */
public final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    public Refused(Reason reason) {
        super(reason.code(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
