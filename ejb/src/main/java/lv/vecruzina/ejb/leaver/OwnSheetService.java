package lv.vecruzina.ejb.leaver;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.Age;
import lv.vecruzina.ejb.client.Client;
import lv.vecruzina.ejb.client.OwnName;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A youth reads the information sheet on the own page (mana lapa par 18 gadiem), and signs or refuses it there. */
@Stateless
@RolesAllowed(Role.CHILD)
public class OwnSheetService {
    private static final int ADULT = 18;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected OwnSheetService() {}

    OwnSheetService(EntityManager em, CurrentUser user, Clock clock) {
        this.em = em;
        this.user = user;
        this.clock = clock;
    }

    /** The sheet that is open, with what holds today; else the last one decided about; empty where there is neither. */
    public Optional<OwnSheet> mine() {
        List<LeaverStepRow> steps = em.createQuery(
                        LeaverQueries.ROW + " c.id = :child order by l.doneOn desc, l.id desc", LeaverStepRow.class)
                .setParameter("child", user.childId())
                .getResultList();
        return steps.stream()
                .filter(LeaverStepRow::openSheet)
                .findFirst()
                .or(() -> steps.stream().filter(LeaverStepRow::decidedSheet).findFirst())
                .map(this::read);
    }

    private OwnSheet read(LeaverStepRow sheet) {
        LocalDate born = child().getBirthDate();
        boolean open = sheet.openSheet();
        LocalDate day = open ? LocalDate.now(clock) : sheet.doneOn();
        return new OwnSheet(
                sheet.id(),
                sheet.version(),
                open ? null : day,
                sheet.refusedSheet(),
                sheet.refusalReason(),
                open ? SheetService.amounts(em, day) : told(sheet.id()),
                mentor(day),
                Age.birthday(born, born.getYear() + ADULT),
                LeaverQueries.endOfGuarantees(em, LocalDate.now(clock), born));
    }

    private Client child() {
        return Objects.requireNonNull(em.find(Client.class, user.childId()));
    }

    private List<Guarantee> told(long sheet) {
        return em.createQuery("""
                        select new lv.vecruzina.ejb.leaver.Guarantee(a.variant, a.amountEur, a.validFrom, a.verified)
                        from LeaverAmount a where a.stepId = :sheet order by a.id""", Guarantee.class).setParameter("sheet", sheet).getResultList();
    }

    /** Who stands by the youth on the day; nobody where none is named. */
    private @Nullable String mentor(LocalDate day) {
        return em.createQuery("""
                        select n.name from LeaverMentor n where n.clientId = :child and n.withdrawnAt is null
                        and n.fromOn <= :day and (n.untilOn is null or n.untilOn > :day)""", String.class)
                .setParameter("child", user.childId())
                .setParameter("day", day)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /**
     * Decides about the open sheet today, as the youth read it; the amounts read are kept with it.
     *
     * @param name the own name where it was typed instead of drawn
     * @return false where something on it has changed since: nothing is signed
     */
    public boolean sign(OwnSheet read, SheetSignature signature, @Nullable String name) {
        LeaverStep sheet =
                SheetService.open(em, user.childId()).orElseThrow(() -> new RuleViolation("leaver.no_sheet_is_given"));
        if (signature.signed() && name != null) {
            requireOwn(name);
        }
        if (!mine().filter(read::equals).isPresent()) {
            return false;
        }
        sheet.decide(LocalDate.now(clock), signature);
        SheetService.keep(em, sheet, read.amounts());
        return true;
    }

    private void requireOwn(String name) {
        Client child = child();
        if (!OwnName.isOf(name, child.getGivenName(), child.getFamilyName())) {
            throw new RuleViolation("leaver.name_is_not_own", child.getGivenName());
        }
    }
}
