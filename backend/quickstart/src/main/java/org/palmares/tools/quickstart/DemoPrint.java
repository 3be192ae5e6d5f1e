// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

/** What the demo's press prints: a newspaper's pages, a script, how a post looked. */
final class DemoPrint {

    private static final Color RED = new Color(0xa3282a);
    private static final Color GREY = new Color(0x5b5b5b);
    private static final float MARGIN = 40;
    private static final float WIDE = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float COLUMN = (WIDE - 20) / 2;

    private DemoPrint() {}

    /** Two pages of a newspaper: the article in two columns, and a large picture behind it. */
    static void newspaper(DemoStory story, int scene, Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDType0Font font = DemoPage.font(document);
            front(document, font, story, scene);
            back(document, font, story, scene + 1);
            document.save(file.toFile());
        }
    }

    private static void front(PDDocument document, PDType0Font font, DemoStory story, int scene)
            throws IOException {
        try (DemoPage page = DemoPage.in(document, font, PDRectangle.A4)) {
            page.line(story.paper(), RED, 30, MARGIN, 68);
            page.bar(RED, MARGIN, 80, WIDE, 3);
            page.line("Số báo thử, không có thật", GREY, 9, MARGIN, 96);
            float y = page.lines(page.wrapped(story.title(), 25, WIDE), 25, MARGIN, 132);
            page.line(story.author(), GREY, 11, MARGIN, y - 8);
            page.picture(DemoPhoto.painted(scene), MARGIN, y + 6, WIDE, WIDE * 2 / 3);
            List<String> lines = new ArrayList<>();
            for (String paragraph : story.paragraphs()) {
                lines.addAll(page.wrapped(paragraph, 11.5f, COLUMN));
                lines.add(" ");
            }
            int half = (lines.size() + 1) / 2;
            page.lines(lines.subList(0, half), 11.5f, MARGIN, y + WIDE * 2 / 3 + 32);
            page.lines(
                    lines.subList(half, lines.size()),
                    11.5f,
                    MARGIN + COLUMN + 20,
                    y + WIDE * 2 / 3 + 32);
        }
    }

    private static void back(PDDocument document, PDType0Font font, DemoStory story, int scene)
            throws IOException {
        try (DemoPage page = DemoPage.in(document, font, PDRectangle.A4)) {
            page.line(story.paper() + " · Trang 2", RED, 12, MARGIN, 52);
            page.bar(RED, MARGIN, 60, WIDE, 1);
            page.picture(DemoPhoto.painted(scene), MARGIN, 80, WIDE, WIDE * 2 / 3);
            page.lines(page.wrapped(story.caption(), 13, WIDE), 13, MARGIN, 448);
            page.bar(RED, MARGIN, 540, 5, 90);
            page.lines(page.wrapped(story.quote(), 30, WIDE - 40), 30, MARGIN + 24, 575);
        }
    }

    static void script(DemoStory story, Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDType0Font font = DemoPage.font(document);
            try (DemoPage page = DemoPage.in(document, font, PDRectangle.A4)) {
                page.line("KỊCH BẢN PHÁT THANH", RED, 11, MARGIN, 60);
                float y = page.lines(page.wrapped(story.title(), 26, WIDE), 26, MARGIN, 98);
                page.line(story.author(), GREY, 11, MARGIN, y - 6);
                y += 34;
                for (String paragraph : story.paragraphs()) {
                    y = page.lines(page.wrapped(paragraph, 17, WIDE), 17, MARGIN, y) + 16;
                }
            }
            document.save(file.toFile());
        }
    }

    /** As it would look on a phone. */
    static void post(DemoStory story, int scene, Path file) throws IOException {
        PDRectangle phone = new PDRectangle(390, 650);
        float wide = 350;
        try (PDDocument document = new PDDocument()) {
            PDType0Font font = DemoPage.font(document);
            try (DemoPage page = DemoPage.in(document, font, phone)) {
                page.bar(RED, 0, 0, 390, 52);
                page.line(story.paper(), Color.WHITE, 18, 20, 33);
                float y = page.lines(page.wrapped(story.title(), 22, wide), 22, 20, 92);
                page.line(story.author(), GREY, 11, 20, y - 6);
                page.picture(DemoPhoto.painted(scene), 20, y + 10, wide, wide * 2 / 3);
                y += wide * 2 / 3 + 38;
                for (String paragraph : story.paragraphs()) {
                    y = page.lines(page.wrapped(paragraph, 13, wide), 13, 20, y) + 8;
                }
            }
            paint(document, file);
        }
    }

    private static void paint(PDDocument document, Path file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        // Its font is whole only once it was saved.
        try (PDDocument saved = Loader.loadPDF(bytes.toByteArray())) {
            BufferedImage seen = new PDFRenderer(saved).renderImage(0, 2);
            ImageIO.write(seen, "png", file.toFile());
        }
    }
}
