package lv.vecruzina.ejb.account;

import java.util.Set;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator says of a user (lietotāja dati).
 *
 * @param email where the digest goes; null for nowhere
 * @param municipalityId needed by the role municipality, whose eyes end at its own clients; ignored for the others
 */
public record AccountDraft(
        String displayName,
        @Nullable String email,
        Set<String> roles,
        @Nullable Long municipalityId) {
    public AccountDraft {
        if (roles.isEmpty()) {
            throw new RuleViolation("account.needs_a_role");
        }
        boolean official = roles.contains(Role.MUNICIPALITY);
        if (official && municipalityId == null) {
            throw new RuleViolation("account.needs_a_municipality");
        }
        displayName = displayName.strip();
        email = email == null || email.isBlank() ? null : email.strip();
        municipalityId = official ? municipalityId : null;
    }
}
