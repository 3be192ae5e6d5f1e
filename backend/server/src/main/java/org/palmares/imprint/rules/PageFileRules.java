// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.imprint.rules;

import org.palmares.imprint.ImprintRefusal;
import org.palmares.imprint.PageFileKind;
import org.palmares.kernel.Refusal;
import org.palmares.media.UploadLimits;

import java.util.List;
import java.util.Locale;

/** Which files are taken for a contest's page; what they really are is seen by their bytes. */
public final class PageFileRules {

    private static final long MOST_LOGO = 5_000_000;
    private static final long MOST_DOCUMENT = 50_000_000;
    private static final int MOST_PAGES = 100;

    private PageFileRules() {}

    public static List<Refusal> check(PageFileKind kind, String fileName, String contentType) {
        String name = fileName.strip().toLowerCase(Locale.ROOT);
        String type = contentType.strip().toLowerCase(Locale.ROOT);
        return switch (kind) {
            case LOGO ->
                    name.endsWith(".svg") || name.endsWith(".svgz") || type.contains("svg")
                            ? refused(ImprintRefusal.LOGO_IS_SVG)
                            : List.of();
            case DOCUMENT ->
                    name.endsWith(".pdf") ? List.of() : refused(ImprintRefusal.DOCUMENT_NOT_PDF);
        };
    }

    public static UploadLimits limits(PageFileKind kind) {
        return switch (kind) {
            case LOGO -> UploadLimits.image(MOST_LOGO);
            case DOCUMENT -> UploadLimits.document(MOST_DOCUMENT, MOST_PAGES);
        };
    }

    private static List<Refusal> refused(ImprintRefusal code) {
        return List.of(Refusal.of(code).at("fileName"));
    }
}
