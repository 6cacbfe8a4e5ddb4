package lv.vecruzina.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.legal.CareService;
import lv.vecruzina.ejb.legal.LegalService;
import lv.vecruzina.ejb.responsibility.GroupRow;
import lv.vecruzina.ejb.responsibility.GroupService;
import lv.vecruzina.ejb.responsibility.MemberRow;
import lv.vecruzina.web.client.ClientPick;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** Groups of clients (grupas) and their members with dates. */
@Named
@ViewScoped
public class GroupPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private GroupService service;

    @EJB
    private LegalService legal;

    @Inject
    private Clock clock;

    private List<GroupRow> groups = List.of();
    private List<CareService> services = List.of();
    private List<MemberRow> members = List.of();
    private @Nullable GroupRow group;
    private @Nullable MemberRow row;
    private String name = "";
    private @Nullable Long serviceId;
    private String clientNo = "";
    private @Nullable LocalDate fromOn;
    private @Nullable LocalDate untilOn;
    private String reason = "";

    @PostConstruct
    void open() {
        services = legal.services();
        read();
    }

    private void read() {
        read(group == null ? null : group.id());
    }

    private void read(@Nullable Long shown) {
        groups = service.groups();
        group = groups.stream()
                .filter(one -> Objects.equals(one.id(), shown))
                .findFirst()
                .orElse(groups.isEmpty() ? null : groups.get(0));
        members = group == null ? List.of() : service.members(group.id());
    }

    public void show(GroupRow chosen) {
        read(chosen.id());
    }

    public void ask(@Nullable MemberRow chosen) {
        row = chosen;
        name = "";
        serviceId = null;
        clientNo = "";
        fromOn = LocalDate.now(clock);
        untilOn = chosen == null ? null : fromOn;
        reason = "";
    }

    public void add() {
        long added = service.add(name, serviceId, Objects.requireNonNull(fromOn));
        Notice.done("staff.group.added", name);
        read(added);
    }

    /** Closes the group shown; its members' days end with it. */
    public void end() {
        GroupRow shown = Objects.requireNonNull(group);
        service.end(shown.id(), shown.version(), Objects.requireNonNull(untilOn));
        Notice.done("staff.group.ended", shown.name());
        read();
    }

    public void addMember() {
        service.addMember(
                Objects.requireNonNull(group).id(),
                ClientPick.number(clientNo),
                Objects.requireNonNull(fromOn),
                untilOn);
        Notice.done("staff.group.member_added", clientNo);
        read();
    }

    public void endMember() {
        MemberRow chosen = Objects.requireNonNull(row);
        service.endMember(chosen.id(), chosen.version(), Objects.requireNonNull(untilOn));
        Notice.done("staff.group.member_ended", chosen.name());
        read();
    }

    public void withdraw() {
        MemberRow chosen = Objects.requireNonNull(row);
        service.withdrawMember(chosen.id(), chosen.version(), reason);
        Notice.done("staff.group.member_withdrawn", chosen.name());
        read();
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public List<GroupRow> getGroups() {
        return groups;
    }

    public List<CareService> getServices() {
        return services;
    }

    public List<MemberRow> getMembers() {
        return members;
    }

    public @Nullable GroupRow getGroup() {
        return group;
    }

    public @Nullable MemberRow getRow() {
        return row;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }

    public @Nullable Long getServiceId() {
        return serviceId;
    }

    public void setServiceId(@Nullable Long serviceId) {
        this.serviceId = serviceId;
    }

    public String getClientNo() {
        return clientNo;
    }

    public void setClientNo(String clientNo) {
        this.clientNo = clientNo == null ? "" : clientNo;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
