package lv.vecruzina.ejb.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lv.vecruzina.ejb.shared.Role;
import org.junit.jupiter.api.Test;

/** The table of access against the code it speaks of, method by method. */
class AccessTest {
    private final Access access = new Access();

    @Test
    void aPageWithoutARowIsOpenToNobody() {
        assertFalse(access.page("/account/secret.xhtml", role -> true));
        assertFalse(access.isPublic("/account/secret.xhtml"));
    }

    @Test
    void aPageIsOpenToItsRolesAlone() {
        assertTrue(access.page("/account/list.xhtml", Role.ADMINISTRATOR::equals));
        assertFalse(access.page("/account/list.xhtml", Role.DIRECTOR::equals));
    }

    @Test
    void whoCameByAOneTimeCodeOpensOnlyTheNewPassword() {
        List<String> open = access.pages().stream()
                .filter(page -> !access.isPublic(page) && access.page(page, role -> false))
                .toList();
        assertEquals(List.of("/account/password.xhtml"), open);
    }
}
