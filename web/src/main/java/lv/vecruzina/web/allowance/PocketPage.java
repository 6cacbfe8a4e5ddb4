package lv.vecruzina.web.allowance;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.allowance.ChildPocket;
import lv.vecruzina.ejb.allowance.PocketMoneyService;
import lv.vecruzina.ejb.allowance.PocketRow;
import lv.vecruzina.web.shared.Notice;
import lv.vecruzina.web.shared.Text;
import org.jspecify.annotations.Nullable;

/** Pocket money of a month (kabatas nauda): whose turn it is, what was given, who has said that it came. */
@Named
@ViewScoped
public class PocketPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private PocketMoneyService service;

    @Inject
    private Clock clock;

    private LocalDate today = LocalDate.EPOCH;
    private YearMonth month = YearMonth.of(1970, 1);
    private List<ChildPocket> children = List.of();
    private List<PocketRow> given = List.of();
    private @Nullable ChildPocket child;
    private @Nullable PocketRow row;
    private @Nullable BigDecimal amountEur;
    private @Nullable LocalDate givenOn;
    private String reason = "";

    @PostConstruct
    void open() {
        today = LocalDate.now(clock);
        month = YearMonth.from(today);
        read();
    }

    private void read() {
        children = service.month(month);
    }

    public void turn(int by) {
        month = month.plusMonths(by);
        read();
    }

    public void choose(ChildPocket chosen) {
        child = chosen;
        given = service.given(chosen.clientId(), month);
        amountEur = chosen.waits() ? chosen.leftEur() : null;
        givenOn = today;
    }

    public void give() {
        ChildPocket to = Objects.requireNonNull(child);
        service.give(to.clientId(), month, Objects.requireNonNull(amountEur), Objects.requireNonNull(givenOn));
        again(to);
        ChildPocket now = Objects.requireNonNull(child);
        if (now.isOver()) {
            Notice.warn("allowance.pocket.entered_over", now.overEur());
        } else {
            Notice.done("allowance.pocket.entered");
        }
    }

    public void giveAll() {
        int number = service.giveAll(month);
        Notice.done("allowance.pocket.all_given", number);
        read();
    }

    public boolean mayWithdraw(PocketRow entry) {
        return service.mayWithdraw(entry);
    }

    public void askWithdraw(PocketRow wrong) {
        row = wrong;
        reason = "";
    }

    public void withdraw() {
        if (row != null && child != null) {
            service.withdraw(row.id(), row.version(), reason);
            Notice.done("allowance.pocket.withdrawn");
            again(child);
        }
    }

    private void again(ChildPocket of) {
        read();
        children.stream()
                .filter(one -> one.clientId() == of.clientId())
                .findFirst()
                .ifPresent(this::choose);
    }

    /** What "give to all" will do, in words for the question before it. */
    public String getSure() {
        return Text.of("allowance.pocket.all_sure", getWaiting(), getLeftEur());
    }

    public long getWaiting() {
        return children.stream().filter(ChildPocket::waits).count();
    }

    public BigDecimal getLeftEur() {
        return children.stream().map(ChildPocket::leftEur).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal getGivenEur() {
        return children.stream().map(ChildPocket::givenEur).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public List<ChildPocket> getChildren() {
        return children;
    }

    public List<PocketRow> getGiven() {
        return given;
    }

    public @Nullable ChildPocket getChild() {
        return child;
    }

    public YearMonth getMonth() {
        return month;
    }

    public boolean isLast() {
        return !month.isBefore(YearMonth.from(today));
    }

    public LocalDate getToday() {
        return today;
    }

    public @Nullable BigDecimal getAmountEur() {
        return amountEur;
    }

    public void setAmountEur(@Nullable BigDecimal amountEur) {
        this.amountEur = amountEur;
    }

    public @Nullable LocalDate getGivenOn() {
        return givenOn;
    }

    public void setGivenOn(@Nullable LocalDate givenOn) {
        this.givenOn = givenOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
