package lv.vecruzina.web.staff;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.legal.CareService;
import lv.vecruzina.ejb.legal.LegalService;
import lv.vecruzina.ejb.responsibility.GroupRow;
import lv.vecruzina.ejb.responsibility.GroupService;
import lv.vecruzina.ejb.responsibility.ResponsibilityDraft;
import lv.vecruzina.ejb.responsibility.ResponsibilityRow;
import lv.vecruzina.ejb.responsibility.ResponsibilityService;
import lv.vecruzina.web.client.ClientPick;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** The dialogs of an employee's responsibilities (atbildība): given, ended, or withdrawn with a reason. */
@Named
@ViewScoped
public class ResponsibilityEditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private ResponsibilityService service;

    @EJB
    private GroupService groupService;

    @EJB
    private LegalService legal;

    @Inject
    private StaffDetailPage detail;

    private @Nullable ResponsibilityRow row;
    private List<GroupRow> groups = List.of();
    private List<CareService> services = List.of();
    private String kind = "client";
    private String clientNo = "";
    private @Nullable Long groupId;
    private @Nullable Long serviceId;
    private @Nullable LocalDate fromOn;
    private @Nullable LocalDate untilOn;
    private String against = "";
    private String reason = "";

    public void ask(@Nullable ResponsibilityRow chosen) {
        row = chosen;
        clientNo = "";
        groupId = null;
        serviceId = null;
        fromOn = detail.getToday();
        untilOn = chosen == null ? null : detail.getToday();
        against = "";
        reason = "";
        groups = groupService.groups();
        services = legal.services();
    }

    public void give() {
        service.give(
                detail.getId(),
                new ResponsibilityDraft(
                        kind.equals("client") ? ClientPick.number(clientNo) : null,
                        kind.equals("group") ? groupId : null,
                        kind.equals("service") ? serviceId : null,
                        Objects.requireNonNull(fromOn),
                        untilOn,
                        against.isBlank() ? null : against.strip()));
        Notice.done("staff.responsibility.given");
        detail.read();
    }

    public void end() {
        ResponsibilityRow chosen = Objects.requireNonNull(row);
        service.end(chosen.id(), chosen.version(), Objects.requireNonNull(untilOn));
        Notice.done("staff.responsibility.ended");
        detail.read();
    }

    public void withdraw() {
        ResponsibilityRow chosen = Objects.requireNonNull(row);
        service.withdraw(chosen.id(), chosen.version(), reason);
        Notice.done("staff.responsibility.withdrawn");
        detail.read();
    }

    public @Nullable ResponsibilityRow getRow() {
        return row;
    }

    public List<GroupRow> getGroups() {
        return groups;
    }

    public List<CareService> getServices() {
        return services;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public String getClientNo() {
        return clientNo;
    }

    public void setClientNo(String clientNo) {
        this.clientNo = clientNo == null ? "" : clientNo;
    }

    public @Nullable Long getGroupId() {
        return groupId;
    }

    public void setGroupId(@Nullable Long groupId) {
        this.groupId = groupId;
    }

    public @Nullable Long getServiceId() {
        return serviceId;
    }

    public void setServiceId(@Nullable Long serviceId) {
        this.serviceId = serviceId;
    }

    public @Nullable LocalDate getFromOn() {
        return fromOn;
    }

    public void setFromOn(@Nullable LocalDate fromOn) {
        this.fromOn = fromOn;
    }

    public @Nullable LocalDate getUntilOn() {
        return untilOn;
    }

    public void setUntilOn(@Nullable LocalDate untilOn) {
        this.untilOn = untilOn;
    }

    public String getAgainst() {
        return against;
    }

    public void setAgainst(String against) {
        this.against = against == null ? "" : against;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
