package lv.vecruzina.batch.load;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;

/** Runs the night by hand (ielādes vadība). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@RolesAllowed({Role.DIRECTOR, Role.ADMINISTRATOR})
public class NightService {
    @Inject
    private NightRun night;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /** Starts the night for a business date that is over; a date run before gets a new attempt. */
    public void start(LocalDate asOf) throws Exception {
        if (!asOf.isBefore(LocalDate.now(clock))) {
            throw new RuleViolation("load.date_not_over", asOf);
        }
        night.start(asOf, context.getCallerPrincipal().getName());
    }

    /** Goes on with a failed load where it stopped. */
    public void restart(long load) throws Exception {
        night.restart(load, context.getCallerPrincipal().getName());
    }
}
