package lv.vecruzina.ejb.account;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;

/** What a PIN may be (PIN), and whose: those who decide for the house or give out rights come by password alone. */
public final class Pin {
    public static final int LENGTH = 6;

    static final Set<String> BY_PASSWORD_ALONE = Set.of(Role.DIRECTOR, Role.ADMINISTRATOR);
    private static final String UP = "0123456789";
    private static final String DOWN = "9876543210";

    private Pin() {}

    /** True if somebody with these roles may have a PIN; nobody without a role does. */
    public static boolean isFor(Collection<String> roles) {
        return !roles.isEmpty() && Collections.disjoint(roles, BY_PASSWORD_ALONE);
    }

    /** Refuses what is not six digits, and what the next person tries first. */
    static void check(String pin) {
        if (!pin.matches("[0-9]{" + LENGTH + "}")) {
            throw new RuleViolation("account.pin_has_six_digits", LENGTH);
        }
        if (pin.chars().distinct().count() == 1 || UP.contains(pin) || DOWN.contains(pin)) {
            throw new RuleViolation("account.pin_is_easy");
        }
    }
}
