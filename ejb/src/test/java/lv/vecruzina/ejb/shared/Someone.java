package lv.vecruzina.ejb.shared;

import java.time.Instant;
import java.util.Set;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.account.Identity;
import org.jspecify.annotations.Nullable;

/** Users as tests need them. */
public final class Someone {
    /** The employee behind every one of them; {@link MadeUp#client} makes clients this employee is responsible for. */
    public static final long EMPLOYEE = -1;

    private Someone() {}

    public static CurrentUser with(String role) {
        return official(role, null);
    }

    public static CurrentUser official(String role, @Nullable Long municipalityId) {
        return new CurrentUser(
                new Identity("test", "Tests Testiņš", Set.of(role), municipalityId, EMPLOYEE, Instant.EPOCH));
    }
}
