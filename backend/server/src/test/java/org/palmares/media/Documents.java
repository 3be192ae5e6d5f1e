// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

import java.io.IOException;
import java.nio.file.Path;

/** PDFs made for tests: every page has a black bar, lower on each following one. */
final class Documents {

    private Documents() {}

    static Path pdf(Path file, int pages) throws IOException {
        try (PDDocument document = of(pages)) {
            document.getDocumentInformation().setAuthor("Nguyễn Văn A");
            document.save(file.toFile());
        }
        return file;
    }

    static Path locked(Path file) throws IOException {
        try (PDDocument document = of(1)) {
            document.protect(
                    new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(file.toFile());
        }
        return file;
    }

    private static PDDocument of(int pages) throws IOException {
        PDDocument document = new PDDocument();
        for (int number = 0; number < pages; number++) {
            PDPage page = new PDPage(PDRectangle.A4);
            page.setRotation(number == 1 ? 90 : 0);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.addRect(50, 700 - 100 * number, 300, 50);
                content.fill();
            }
        }
        return document;
    }
}
