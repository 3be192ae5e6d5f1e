// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A page to set text and pictures on, measured in points from its upper left corner. The font comes
 * with PDFBox and knows Vietnamese, so that no font of the machine is needed.
 */
final class DemoPage implements AutoCloseable {

    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final PDDocument document;
    private final PDType0Font font;
    private final PDPageContentStream content;
    private final float height;

    private DemoPage(PDDocument document, PDType0Font font, PDRectangle size) throws IOException {
        PDPage page = new PDPage(size);
        document.addPage(page);
        this.document = document;
        this.font = font;
        this.content = new PDPageContentStream(document, page);
        this.height = size.getHeight();
    }

    static DemoPage in(PDDocument document, PDType0Font font, PDRectangle size) throws IOException {
        return new DemoPage(document, font, size);
    }

    static PDType0Font font(PDDocument document) throws IOException {
        try (var bytes = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
            return PDType0Font.load(document, bytes);
        }
    }

    void bar(Color colour, float x, float y, float width, float thick) throws IOException {
        content.setNonStrokingColor(colour);
        content.addRect(x, height - y - thick, width, thick);
        content.fill();
        content.setNonStrokingColor(Color.BLACK);
    }

    void picture(BufferedImage picture, float x, float y, float width, float high)
            throws IOException {
        content.drawImage(
                JPEGFactory.createFromImage(document, picture, 0.8f),
                x,
                height - y - high,
                width,
                high);
    }

    /** One line, its foot at y. */
    void line(String text, Color colour, float size, float x, float y) throws IOException {
        content.beginText();
        content.setNonStrokingColor(colour);
        content.setFont(font, size);
        content.newLineAtOffset(x, height - y);
        content.showText(text);
        content.endText();
    }

    /**
     * Lines below each other.
     *
     * @return where the next line would stand
     */
    float lines(List<String> lines, float size, float x, float y) throws IOException {
        float foot = y;
        for (String line : lines) {
            line(line, Color.BLACK, size, x, foot);
            foot += size * 1.4f;
        }
        return foot;
    }

    /** The words in lines that are no wider than this. */
    List<String> wrapped(String text, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (font.getStringWidth(longer) / 1000 * size > width && !line.isEmpty()) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
