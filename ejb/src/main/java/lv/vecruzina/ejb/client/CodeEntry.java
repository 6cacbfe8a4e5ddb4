package lv.vecruzina.ejb.client;

import java.time.LocalDate;
import lv.vecruzina.ejb.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A personal code as typed (personas koda ievade): an impossible or contradicting date is an error, a wrong check digit a
 * warning that someone confirms.
 *
 * @param reason why it replaces an earlier one: once_in_life, adoption or correction; null for a first one
 */
public record CodeEntry(
        String written, boolean confirmed, @Nullable String reason) {
    /** The code, fit for someone born on the day; throws {@link RuleViolation} where it is not. */
    public PersonalCode checked(LocalDate birthDate) {
        PersonalCode code = PersonalCode.read(written).orElseThrow(() -> new RuleViolation("client.code_format"));
        if (!code.isPossible()) {
            throw new RuleViolation("client.code_date");
        }
        if (code.contradicts(birthDate)) {
            throw new RuleViolation("client.code_contradicts");
        }
        if (!code.checkDigitHolds() && !confirmed) {
            throw new RuleViolation("client.code_check_digit");
        }
        return code;
    }

    @Override
    public String toString() {
        return "CodeEntry[hidden]";
    }
}
