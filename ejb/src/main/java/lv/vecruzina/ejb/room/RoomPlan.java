package lv.vecruzina.ejb.room;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Rule 7 looked ahead (istabu simulators): the children of a night in the rooms of that night, with the fewest nights that
 * break the norm. Who stays a child longest gets a bed within the norm first, in the present room where that one fits; the
 * others, who leave first, share what is left. Of beds that are equal before the norm one not shared by boys and girls. So the norm is kept from the first night any arrangement could keep it: as soon
 * as the children are no more than beds within the norm. The norm is that of the night; nobody new comes.
 *
 * @param rooms every room with its children
 * @param leftOver children for whom there is no bed at all
 * @param keptFrom the first night that and all later ones keep the norm
 * @param missingPlaces beds within the norm that the children of the first night lack
 * @param missingM2 area those beds would need; 0 where the law has no value
 */
public record RoomPlan(
        LocalDate night,
        List<Filled> rooms,
        List<PlanChild> leftOver,
        LocalDate keptFrom,
        int missingPlaces,
        BigDecimal missingM2)
        implements Serializable {

    /** A room with its children and what it breaks on the first night (istaba ar bērniem). */
    public record Filled(PlanRoom room, List<PlanChild> children, Set<RoomNorm.Breach> breaches)
            implements Serializable {
        public int free() {
            return room.places() - children.size();
        }

        /** Boys and girls in one room: no breach of the norm, and nothing the centre would do where it can be helped. */
        public boolean isMixed() {
            return children.stream().map(PlanChild::sex).distinct().count() > 1;
        }

        public List<RoomNorm.Breach> broken() {
            return List.copyOf(breaches);
        }
    }

    /** Plans the night; room numbers are unique. */
    public static RoomPlan of(LocalDate night, RoomNorm norm, List<PlanRoom> rooms, List<PlanChild> children) {
        List<PlanChild> waiting = new ArrayList<>(children.stream()
                .filter(child -> child.grownOn().isAfter(night))
                .sorted(Comparator.comparing(PlanChild::birthDate).reversed().thenComparing(PlanChild::clientId))
                .toList());
        int all = waiting.size();
        Beds beds = new Beds(norm, rooms);
        int within = Math.min(all, beds.within());
        List<PlanChild> longest = new ArrayList<>(waiting.subList(0, within));
        beds.fill(longest, true);
        List<PlanChild> rest = new ArrayList<>(waiting.subList(within, all));
        beds.fill(rest, false);
        BigDecimal each = norm.m2Shared() == null ? BigDecimal.ZERO : norm.m2Shared();
        return new RoomPlan(
                night,
                beds.on(night),
                List.copyOf(rest),
                keptFrom(night, beds, children, rest),
                all - within,
                each.multiply(BigDecimal.valueOf(all - within)));
    }

    /** Only a birthday changes anything. */
    private static LocalDate keptFrom(LocalDate night, Beds beds, List<PlanChild> children, List<PlanChild> rest) {
        TreeSet<LocalDate> changes = new TreeSet<>(Set.of(night));
        children.stream().map(PlanChild::grownOn).filter(night::isBefore).forEach(changes::add);
        LocalDate kept = null;
        for (LocalDate day : changes.descendingSet()) {
            boolean broken = rest.stream().anyMatch(child -> child.grownOn().isAfter(day))
                    || beds.on(day).stream().anyMatch(room -> !room.breaches().isEmpty());
            if (broken) {
                break;
            }
            kept = day;
        }
        return Optional.ofNullable(kept).orElseThrow(() -> new IllegalStateException("nobody is a child for ever"));
    }

    /** Nights on which something still breaks the norm or somebody has no bed. */
    public long nightsBroken() {
        return ChronoUnit.DAYS.between(night, keptFrom);
    }

    /** Who has which bed while the plan is made. */
    private static final class Beds {
        private final RoomNorm norm;
        private final Map<PlanRoom, List<PlanChild>> taken = new LinkedHashMap<>();

        Beds(RoomNorm norm, List<PlanRoom> rooms) {
            this.norm = norm;
            rooms.forEach(room -> taken.put(room, new ArrayList<>()));
        }

        /** Beds within the norm of rooms and units together. */
        int within() {
            int beds = 0;
            Map<String, Integer> units = new HashMap<>();
            for (PlanRoom room : taken.keySet()) {
                if (room.unit() == null) {
                    beds += room.fits(norm);
                } else {
                    units.merge(room.unit(), room.fits(norm), Integer::sum);
                }
            }
            for (int unit : units.values()) {
                beds += norm.unitChildren() == null ? unit : Math.min(unit, norm.unitChildren());
            }
            return beds;
        }

        /** Gives beds: first to who can stay where they are, then to the others; who gets none stays in the list. */
        void fill(List<PlanChild> waiting, boolean keepsNorm) {
            waiting.removeIf(child -> place(child, keepsNorm, true));
            waiting.removeIf(child -> place(child, keepsNorm, false));
        }

        /** Above the norm a room that is broken already is filled before another one is broken. */
        private boolean place(PlanChild child, boolean keepsNorm, boolean inPresentRoom) {
            Optional<List<PlanChild>> found = taken.entrySet().stream()
                    .filter(bed -> !inPresentRoom || bed.getKey().roomNo().equals(child.roomNo()))
                    .filter(bed -> over(
                                    bed,
                                    keepsNorm
                                            ? bed.getKey().fits(norm)
                                            : bed.getKey().places())
                            < 0)
                    .filter(bed -> !keepsNorm || !unitIsFull(bed.getKey()))
                    .min(Comparator.<Map.Entry<PlanRoom, List<PlanChild>>>comparingInt(
                                    bed -> over(bed, bed.getKey().fits(norm)) > 0 ? 0 : 1)
                            .thenComparing(bed -> mixes(bed.getValue(), child)))
                    .map(Map.Entry::getValue);
            found.ifPresent(bed -> bed.add(child));
            return found.isPresent();
        }

        private static boolean mixes(List<PlanChild> bed, PlanChild child) {
            return bed.stream().anyMatch(one -> !one.sex().equals(child.sex()));
        }

        private static int over(Map.Entry<PlanRoom, List<PlanChild>> bed, int limit) {
            return bed.getValue().size() - limit;
        }

        private boolean unitIsFull(PlanRoom room) {
            return room.unit() != null
                    && norm.unitChildren() != null
                    && inUnit(room.unit(), taken) >= norm.unitChildren();
        }

        private static int inUnit(String unit, Map<PlanRoom, List<PlanChild>> asleep) {
            return asleep.entrySet().stream()
                    .filter(room -> unit.equals(room.getKey().unit()))
                    .mapToInt(room -> room.getValue().size())
                    .sum();
        }

        /** The rooms on a day, without those who have grown up by then. */
        List<Filled> on(LocalDate day) {
            Map<PlanRoom, List<PlanChild>> asleep = new LinkedHashMap<>();
            taken.forEach((room, children) -> asleep.put(
                    room,
                    children.stream()
                            .filter(child -> child.grownOn().isAfter(day))
                            .toList()));
            return asleep.entrySet().stream()
                    .map(room -> new Filled(room.getKey(), room.getValue(), breaches(room.getKey(), asleep)))
                    .toList();
        }

        private Set<RoomNorm.Breach> breaches(PlanRoom room, Map<PlanRoom, List<PlanChild>> asleep) {
            return norm.breaches(
                    room.areaM2(),
                    asleep.getOrDefault(room, List.of()).size(),
                    room.unit() == null ? null : inUnit(room.unit(), asleep));
        }
    }
}
