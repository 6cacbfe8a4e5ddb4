package lv.vecruzina.web.client;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.client.DuplicateService;
import lv.vecruzina.ejb.client.SuspectedRow;
import lv.vecruzina.web.home.HomeList;
import lv.vecruzina.web.home.HomeRow;
import lv.vecruzina.web.shared.Text;

/** Clients of one's own who may also be entered under another file (iespējami dublikāti); the director decides. */
@Dependent
public class SuspectedDuplicates implements HomeList {
    @EJB
    private DuplicateService duplicates;

    @Inject
    private Text text;

    @Override
    public int order() {
        return 61;
    }

    @Override
    public String title() {
        return "client.suspected.title";
    }

    @Override
    public String method() {
        return "DuplicateService.suspected";
    }

    @Override
    public List<HomeRow> rows(LocalDate today) {
        return duplicates.suspected().stream().map(this::row).toList();
    }

    private HomeRow row(SuspectedRow one) {
        return new HomeRow(
                one.foundAt(),
                one.name(),
                text.with("client.suspected.more", one.clientNo()),
                "/client/file.xhtml",
                "no",
                one.clientNo(),
                "warn",
                text.with("client.suspected.label"));
    }
}
