package lv.vecruzina.web.client;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.client.DuplicateRow;
import lv.vecruzina.ejb.client.DuplicateService;
import lv.vecruzina.web.home.HomeList;
import lv.vecruzina.web.home.HomeRow;
import lv.vecruzina.web.shared.Text;
import org.jspecify.annotations.Nullable;

/** Files that may be of one person (iespējami dublikāti), for those who may see both. */
@Dependent
public class PossibleDuplicates implements HomeList {
    @EJB
    private DuplicateService duplicates;

    @Inject
    private Text text;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String title() {
        return "client.duplicate.title";
    }

    @Override
    public String method() {
        return "DuplicateService.unsettled";
    }

    @Override
    public @Nullable String all() {
        return null;
    }

    @Override
    public List<HomeRow> rows(LocalDate today) {
        return duplicates.unsettled().stream().map(this::row).toList();
    }

    private HomeRow row(DuplicateRow pair) {
        return new HomeRow(
                pair.foundAt(),
                text.with(
                        "client.duplicate.pair",
                        pair.first().name(),
                        pair.second().name()),
                text.with(
                        "client.duplicate.pair",
                        pair.first().clientNo(),
                        pair.second().clientNo()),
                "/client/merge.xhtml",
                "pair",
                pair.id(),
                "warn",
                text.word("client.similar", pair.reason()));
    }
}
