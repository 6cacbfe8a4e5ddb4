package lv.vecruzina.ejb.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import lv.vecruzina.ejb.legal.LegalParameters;
import lv.vecruzina.ejb.shared.RuleViolation;

/** Rule 3: refuses a first day on which a client is outside the ages of a service (uzņemšanas vecums). */
@Dependent
public class AdmissionAge {
    @Inject
    private LegalParameters parameters;

    @SuppressWarnings("NullAway.Init")
    protected AdmissionAge() {}

    public AdmissionAge(LegalParameters parameters) {
        this.parameters = parameters;
    }

    /** @throws RuleViolation naming the ages from {@code <service code>_AGE} valid on the day */
    public void refuseOutside(String serviceCode, LocalDate birthDate, LocalDate firstDay) {
        String code = serviceCode + "_AGE";
        AgeLimit limit = new AgeLimit(
                parameters.on(firstDay, code, "from").map(Number::intValue).orElse(0),
                parameters.on(firstDay, code, "to").map(Number::intValue).orElse(null));
        if (!limit.admits(birthDate, firstDay)) {
            throw limit.belowYears() == null
                    ? new RuleViolation("placement.age_from", limit.fromYears())
                    : new RuleViolation("placement.age_limit", limit.fromYears(), limit.belowYears());
        }
    }
}
