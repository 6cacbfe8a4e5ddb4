package lv.vecruzina.batch.delivery;

import java.io.IOException;
import lv.vecruzina.ejb.delivery.Reason;

/** A whole file or archive that can't be read (nelasāma datne): nothing of it enters. */
public final class Unreadable extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    Unreadable(String code, Object... parameters) {
        super(code);
        this.reason = Reason.of(code, parameters);
    }

    Reason reason() {
        return reason;
    }
}
