package lv.vecruzina.ejb.relative;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A relative, contact or legal representative (piederīgais) as the file shows it. */
public record RelativeRow(
        long id,
        int version,
        String name,
        String kind,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String note,
        boolean mayContact,
        @Nullable String representsAs,
        @Nullable String ground,
        @Nullable LocalDate fromOn,
        @Nullable LocalDate untilOn,
        @Nullable String withdrawnReason) {

    public boolean withdrawn() {
        return withdrawnReason != null;
    }

    /** Whether this person represents the client on the day. */
    public boolean represents(LocalDate day) {
        return !withdrawn() && fromOn != null && new Period(fromOn, untilOn).holds(day);
    }

    public RelativeDraft draft() {
        return new RelativeDraft(name, kind, phone, address, note, mayContact, representsAs, ground, fromOn, untilOn);
    }
}
