// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "desktop/rotating_log.h"

#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/null_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

#include <filesystem>

namespace reservrutin::desktop {

namespace {

constexpr std::size_t fileBytes = 1024 * 1024;
constexpr std::size_t olderFiles = 2;

} // namespace

base::Result<std::shared_ptr<spdlog::logger>> openLog(const QString& folder) {
    const QString path = folder + QStringLiteral("/reservrutin.log");
    try {
        // native(): wide on Windows (spdlog built with wide file names), bytes elsewhere.
        const spdlog::filename_t name = std::filesystem::path(path.toStdU16String()).native();
        auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(name, fileBytes, olderFiles);
        auto log = std::make_shared<spdlog::logger>("reservrutin", std::move(sink));
        log->set_formatter(
            std::make_unique<spdlog::pattern_formatter>("%Y-%m-%dT%H:%M:%S.%eZ %L %v", spdlog::pattern_time_type::utc));
        log->set_error_handler([](const std::string&) {}); // a full disk silences the log, nothing else
        log->flush_on(spdlog::level::info);
        return log;
    } catch (const std::exception&) {
        return base::fail(base::ErrorKind::FileUnwritable, path);
    }
}

std::shared_ptr<spdlog::logger> silentLog() {
    return std::make_shared<spdlog::logger>("reservrutin", std::make_shared<spdlog::sinks::null_sink_mt>());
}

} // namespace reservrutin::desktop
