package lv.vecruzina.reports.shared;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.JRPdfExporterTagHelper;
import net.sf.jasperreports.pdf.classic.ClassicStructureEntry;

/**
 * Exports a print whose pictures keep their text alternatives (alternatīvais teksts) in Unicode: the exporter's own are
 * written one byte a character, and most Latvian letters are lost.
 */
final class TaggedPdfExporter extends JRPdfExporter {
    TaggedPdfExporter() {
        tagHelper = new UnicodeTags(this);
    }

    private static final class UnicodeTags extends JRPdfExporterTagHelper {
        UnicodeTags(JRPdfExporter exporter) {
            super(exporter);
        }

        @Override
        protected void startImage(JRPrintImage image) {
            if (!isTagged) {
                return;
            }
            var figure = (ClassicStructureEntry) pdfStructure.beginTag(tagStack.peek(), "Figure");
            if (image.getHyperlinkTooltip() != null) {
                var words = new PdfString(image.getHyperlinkTooltip(), PdfObject.TEXT_UNICODE);
                figure.getElement().put(PdfName.ALT, words);
            }
        }
    }
}
