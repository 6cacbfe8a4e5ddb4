package lv.vecruzina.web.room;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.vecruzina.ejb.client.Age;
import lv.vecruzina.ejb.room.BoardRoom;
import lv.vecruzina.ejb.room.NormMonth;
import lv.vecruzina.ejb.room.RoomNorm;
import lv.vecruzina.ejb.room.RoomQueries;
import lv.vecruzina.ejb.room.Roomless;
import lv.vecruzina.ejb.room.Sleeper;
import lv.vecruzina.web.shared.DayAsked;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Who sleeps where on a night (istabu plāns), unit by unit; the night stands in the address, else it is today's. */
@Named
@ViewScoped
public class RoomBoardPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A living unit with its rooms on the night; the unit is empty for rooms that belong to none. */
    public record Unit(String name, List<BoardRoom> rooms) {
        public int children() {
            return rooms.stream().mapToInt(BoardRoom::children).sum();
        }

        public int free() {
            return rooms.stream().mapToInt(room -> Math.max(room.free(), 0)).sum();
        }
    }

    @EJB
    private RoomQueries queries;

    @Inject
    private RoomChange change;

    @Inject
    private Clock clock;

    private String asked = "";
    private @Nullable LocalDate picked;
    private LocalDate today = LocalDate.EPOCH;
    private LocalDate night = LocalDate.EPOCH;
    private @Nullable RoomNorm norm;
    private List<BoardRoom> rooms = List.of();
    private List<Unit> units = List.of();
    private List<Roomless> roomless = List.of();
    private List<NormMonth> months = List.of();

    /** Shows the night asked for. */
    public void open() {
        today = LocalDate.now(clock);
        night = DayAsked.or(asked, today);
        picked = night;
        norm = queries.norm(night);
        months = queries.normMonths(night);
        read();
    }

    private void read() {
        rooms = queries.board(night);
        roomless = queries.withoutRoom(night);
        Map<String, List<BoardRoom>> byUnit = new LinkedHashMap<>();
        rooms.forEach(
                room -> byUnit.computeIfAbsent(Objects.requireNonNullElse(room.unit(), ""), unit -> new ArrayList<>())
                        .add(room));
        units = byUnit.entrySet().stream()
                .map(unit -> new Unit(unit.getKey(), unit.getValue()))
                .toList();
    }

    /** Turns to the night picked. */
    public void turn() throws IOException {
        if (picked != null) {
            Faces.redirect("room/board.xhtml?night=%s", picked);
        }
    }

    public void assign() {
        change.assign(rooms);
        read();
    }

    public void move() {
        change.move();
        read();
    }

    public void swap() {
        change.swap(getSleepers());
        read();
    }

    public void end() {
        change.end();
        read();
    }

    public void withdraw() {
        change.withdraw();
        read();
    }

    public int age(Sleeper sleeper) {
        return Age.on(sleeper.birthDate(), night);
    }

    /** Everybody else on the board: whom a client can change rooms with. */
    public List<Sleeper> getSleepers() {
        return rooms.stream().flatMap(room -> room.sleepers().stream()).toList();
    }

    public long getBroken() {
        return rooms.stream().filter(room -> !room.breaches().isEmpty()).count();
    }

    public LocalDate getNight() {
        return night;
    }

    public LocalDate getToday() {
        return today;
    }

    public @Nullable RoomNorm getNorm() {
        return norm;
    }

    public List<BoardRoom> getRooms() {
        return rooms;
    }

    public List<Unit> getUnits() {
        return units;
    }

    public List<Roomless> getRoomless() {
        return roomless;
    }

    public List<NormMonth> getMonths() {
        return months;
    }

    public RoomChange getChange() {
        return change;
    }

    public String getReason() {
        return change.getReason();
    }

    public void setReason(String reason) {
        change.setReason(reason);
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked == null ? "" : asked;
    }

    public @Nullable LocalDate getPicked() {
        return picked;
    }

    public void setPicked(@Nullable LocalDate picked) {
        this.picked = picked;
    }
}
