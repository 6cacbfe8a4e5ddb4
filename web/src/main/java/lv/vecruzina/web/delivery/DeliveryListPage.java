package lv.vecruzina.web.delivery;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import lv.vecruzina.batch.delivery.ImportService;
import lv.vecruzina.ejb.delivery.DeliveryFileLine;
import lv.vecruzina.ejb.delivery.DeliveryLine;
import lv.vecruzina.ejb.delivery.DeliveryRowLine;
import lv.vecruzina.ejb.delivery.DeliveryService;
import lv.vecruzina.web.shared.LazyRows;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.StreamedContent;
import org.primefaces.model.file.UploadedFile;

/** Deliveries of records (piegādes): one is given, imported at once, and every row that did not enter is shown. */
@Named
@ViewScoped
public class DeliveryListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private DeliveryService deliveries;

    @EJB
    private ImportService imports;

    private @Nullable LazyDataModel<DeliveryLine> rows;
    private @Nullable DeliveryLine chosen;
    private List<DeliveryFileLine> files = List.of();
    private @Nullable DeliveryFileLine file;
    private boolean refused = true;
    private @Nullable LazyDataModel<DeliveryRowLine> fileRows;
    private transient @Nullable UploadedFile upload;
    private @Nullable Long execution;

    public void open() {
        rows = new LazyRows<>(deliveries::countDeliveries, deliveries::deliveries, DeliveryLine::id);
        String id = Faces.getRequestParameter("id");
        if (id != null && id.matches("\\d{1,18}")) {
            deliveries.delivery(Long.parseLong(id)).ifPresent(this::choose);
        } else {
            chooseNewest();
        }
    }

    private void chooseNewest() {
        deliveries.deliveries(0, 1).stream().findFirst().ifPresent(this::choose);
    }

    /** Shows a delivery and opens its first file that lost rows. */
    public void choose(DeliveryLine row) {
        chosen = row;
        files = deliveries.files(row.id());
        file = null;
        files.stream().filter(one -> one.refused() > 0).findFirst().ifPresent(one -> chooseFile(one, true));
    }

    public void chooseFile(DeliveryFileLine one, boolean refusedRows) {
        file = one;
        refused = refusedRows;
        fileRows = new LazyRows<>(
                () -> deliveries.countRows(one.id(), refusedRows),
                (first, size) -> deliveries.rows(one.id(), refusedRows, first, size),
                DeliveryRowLine::id);
    }

    public void save() throws IOException {
        if (upload != null) {
            try (InputStream content = upload.getInputStream()) {
                deliveries.upload(upload.getFileName(), content);
            }
            execution = imports.start();
            Notice.done("delivery.list.uploaded", upload.getFileName());
        }
    }

    /** Looks whether the import is done, and then shows what came of it. */
    public void look() {
        if (execution != null && !imports.isGoing(execution)) {
            execution = null;
            chooseNewest();
        }
    }

    public boolean isGoing() {
        return execution != null;
    }

    public StreamedContent download(DeliveryFileLine one) throws Exception {
        byte[] content = imports.refused(chosen == null ? 0 : chosen.id(), one.name());
        String name = one.name().replaceAll("(?i)(\\.refused)?\\.csv$", "") + ".refused.csv";
        return DefaultStreamedContent.builder()
                .name(name.substring(name.lastIndexOf('/') + 1))
                .contentType("text/csv;charset=UTF-8")
                .stream(() -> new ByteArrayInputStream(content))
                .build();
    }

    public String tone(DeliveryFileLine one) {
        return switch (one.state()) {
            case "applied" -> one.refused() > 0 ? "warn" : "good";
            case "unreadable" -> "bad";
            default -> "quiet";
        };
    }

    public @Nullable LazyDataModel<DeliveryLine> getRows() {
        return rows;
    }

    public @Nullable DeliveryLine getChosen() {
        return chosen;
    }

    public List<DeliveryFileLine> getFiles() {
        return files;
    }

    public @Nullable DeliveryFileLine getFile() {
        return file;
    }

    public boolean isRefused() {
        return refused;
    }

    public @Nullable LazyDataModel<DeliveryRowLine> getFileRows() {
        return fileRows;
    }

    public @Nullable UploadedFile getUpload() {
        return upload;
    }

    public void setUpload(@Nullable UploadedFile upload) {
        this.upload = upload;
    }
}
