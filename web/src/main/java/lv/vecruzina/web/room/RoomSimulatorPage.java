package lv.vecruzina.web.room;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.vecruzina.ejb.room.PlanChild;
import lv.vecruzina.ejb.room.PlanRoom;
import lv.vecruzina.ejb.room.RoomPlan;
import lv.vecruzina.ejb.room.RoomQueries;
import lv.vecruzina.ejb.room.SimulatorQueries;
import lv.vecruzina.web.shared.DayAsked;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Tries out rooms before they are built (istabu simulators): from when is the norm kept, and what would it still break? */
@Named
@ViewScoped
public class RoomSimulatorPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private SimulatorQueries simulator;

    @EJB
    private RoomQueries rooms;

    @Inject
    private Clock clock;

    private @Nullable LocalDate night;
    private List<PlanRoom> existing = List.of();
    private List<String> used = List.of();
    private List<PlanRoom> planned = List.of();
    private List<String> tried = List.of();
    private final List<RoomDraft> drafts = new ArrayList<>();
    private int drafted;
    private @Nullable RoomPlan plan;
    private Map<Long, String> names = Map.of();

    /** Tonight, or the night a stage of building asks about. */
    @PostConstruct
    void load() {
        night = DayAsked.or(Faces.getRequestParameter("night"), LocalDate.now(clock));
        turn();
    }

    /** Takes the rooms of the night chosen and those planned by then, all of them ticked. */
    public void turn() {
        if (night != null) {
            existing = simulator.rooms(night);
            used = existing.stream().map(PlanRoom::roomNo).toList();
            planned = simulator.planned(night, LocalDate.now(clock));
            tried = planned.stream().map(PlanRoom::roomNo).toList();
            calculate();
        }
    }

    public void add() {
        drafts.add(new RoomDraft("J" + ++drafted));
    }

    public void remove(RoomDraft draft) {
        draft.remove();
        calculate();
    }

    public void calculate() {
        if (night == null) {
            return;
        }
        List<PlanChild> children = simulator.children(night);
        names = simulator.names(children.stream().map(PlanChild::clientId).collect(Collectors.toSet()));
        plan = RoomPlan.of(
                night,
                rooms.norm(night),
                Stream.of(
                                existing.stream().filter(room -> used.contains(room.roomNo())),
                                planned.stream().filter(room -> tried.contains(room.roomNo())),
                                getOpen().stream().map(RoomDraft::room))
                        .flatMap(rooms -> rooms)
                        .toList(),
                children);
    }

    /** The child's name within the reader's circle; empty outside. */
    public String name(PlanChild child) {
        return names.getOrDefault(child.clientId(), "");
    }

    public @Nullable LocalDate getNight() {
        return night;
    }

    public void setNight(@Nullable LocalDate night) {
        this.night = night;
    }

    public List<PlanRoom> getExisting() {
        return existing;
    }

    public List<String> getUsed() {
        return used;
    }

    public void setUsed(List<String> used) {
        this.used = used == null ? List.of() : used;
    }

    /** Rooms that a stage of building opens by the night. */
    public List<PlanRoom> getPlanned() {
        return planned;
    }

    public List<String> getTried() {
        return tried;
    }

    public void setTried(List<String> tried) {
        this.tried = tried == null ? List.of() : tried;
    }

    /** All that were added, also those removed since. */
    public List<RoomDraft> getDrafts() {
        return drafts;
    }

    /** Those tried out. */
    public List<RoomDraft> getOpen() {
        return drafts.stream().filter(draft -> !draft.isRemoved()).toList();
    }

    public @Nullable RoomPlan getPlan() {
        return plan;
    }
}
