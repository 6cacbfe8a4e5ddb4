package lv.vecruzina.web.room;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.room.BoardRoom;
import lv.vecruzina.ejb.room.RoomService;
import lv.vecruzina.ejb.room.Roomless;
import lv.vecruzina.ejb.room.Sleeper;
import lv.vecruzina.web.client.ClientPick;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** The dialogs of the board (istabas piešķiršana un maiņa): a refusal leaves them open with what was typed. */
@Dependent
public class RoomChange implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private RoomService service;

    private @Nullable BoardRoom room;
    private @Nullable Sleeper sleeper;
    private @Nullable String client;
    private @Nullable Long roomId;
    private @Nullable Long otherStay;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private String reason = "";

    public void chooseRoom(BoardRoom chosen, LocalDate night) {
        room = chosen;
        sleeper = null;
        clear(night);
        PrimeFaces.current().executeScript("PF('assigning').show()");
    }

    /** Somebody who has no room: which one is asked for. */
    public void chooseClient(Roomless chosen, LocalDate night) {
        room = null;
        sleeper = null;
        clear(night);
        client = ClientPick.written(chosen.name(), chosen.clientNo());
        PrimeFaces.current().executeScript("PF('assigning').show()");
    }

    /** @param dialog the dialog to open: moving, swapping, leaving or withdrawing */
    public void choose(Sleeper chosen, LocalDate night, String dialog) {
        sleeper = chosen;
        clear(night);
        PrimeFaces.current().executeScript("PF('" + dialog + "').show()");
    }

    private void clear(LocalDate night) {
        client = null;
        roomId = null;
        otherStay = null;
        from = night;
        until = null;
        reason = "";
    }

    /** Gives the room the dialog was opened for, or the one picked in it. */
    public void assign(List<BoardRoom> rooms) {
        BoardRoom chosen = room != null
                ? room
                : rooms.stream()
                        .filter(one -> Objects.equals(one.id(), roomId))
                        .findFirst()
                        .orElseThrow();
        LocalDate first = Objects.requireNonNull(from);
        service.assign(ClientPick.number(Objects.requireNonNull(client)), chosen.id(), first, until, reason);
        done("assigning", "room.change.assigned", chosen.roomNo(), first);
    }

    public void move() {
        service.move(
                chosen().stayId(),
                chosen().version(),
                Objects.requireNonNull(roomId),
                Objects.requireNonNull(from),
                reason);
        done("moving", "room.change.moved", chosen().name(), Objects.requireNonNull(from));
    }

    /** Changes rooms with the client of the other stay, as the board showed it. */
    public void swap(List<Sleeper> sleepers) {
        Sleeper other = sleepers.stream()
                .filter(each -> Objects.equals(each.stayId(), otherStay))
                .findFirst()
                .orElseThrow();
        service.swap(
                chosen().stayId(), chosen().version(), other.stayId(), other.version(), Objects.requireNonNull(from));
        done("swapping", "room.change.swapped", chosen().name(), other.name());
    }

    public void end() {
        service.end(chosen().stayId(), chosen().version(), Objects.requireNonNull(until));
        done("leaving", "room.change.ended", chosen().name(), Objects.requireNonNull(until));
    }

    public void withdraw() {
        service.withdraw(chosen().stayId(), chosen().version(), reason);
        done("withdrawing", "room.change.withdrawn", chosen().name());
    }

    private static void done(String dialog, String key, Object... parameters) {
        PrimeFaces.current().executeScript("PF('" + dialog + "').hide()");
        Notice.done(key, parameters);
    }

    private Sleeper chosen() {
        return Objects.requireNonNull(sleeper);
    }

    public @Nullable BoardRoom getRoom() {
        return room;
    }

    public @Nullable Sleeper getSleeper() {
        return sleeper;
    }

    public @Nullable String getClient() {
        return client;
    }

    public void setClient(@Nullable String client) {
        this.client = client;
    }

    public @Nullable Long getRoomId() {
        return roomId;
    }

    public void setRoomId(@Nullable Long roomId) {
        this.roomId = roomId;
    }

    public @Nullable Long getOtherStay() {
        return otherStay;
    }

    public void setOtherStay(@Nullable Long otherStay) {
        this.otherStay = otherStay;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
