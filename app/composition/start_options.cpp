#include "app/composition/start_options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace app::composition {

namespace {

using core::storage::ProfilePaths;

std::optional<ProfilePaths> defaultProfile(const std::filesystem::path& programFolder,
                                           const core::storage::Environment& environment) {
    std::error_code ignored;
    return std::filesystem::exists(programFolder / "portable", ignored)
               ? std::optional(core::storage::profileIn(programFolder / "profile"))
               : core::storage::standardProfile(environment);
}

ProfilePaths demoBeside(const ProfilePaths& profile) {
    const auto renamed = [](const std::filesystem::path& path) {
        return path.parent_path() / (path.filename().string() + "-demo");
    };
    // In one folder, data and state stay together.
    return profile.state.parent_path() == profile.data
               ? core::storage::profileIn(renamed(profile.data))
               : ProfilePaths{renamed(profile.data), renamed(profile.state)};
}

}  // namespace

StartOptions readStartOptions(const QStringList& arguments,
                              const std::filesystem::path& programFolder,
                              const core::storage::Environment& environment) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Kefu Desk: a workstation for customer-service agents of web shops."));
    const QCommandLineOption profile(QStringLiteral("profile"),
                                     QStringLiteral("Opens the profile in <folder>."),
                                     QStringLiteral("folder"));
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  QStringLiteral("Opens the demo shop in a profile of its own."));
    parser.addOptions({profile, demo});
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("files"), QStringLiteral("Export files to import."),
                                 QStringLiteral("[files...]"));
    StartOptions options;
    if (!parser.parse(arguments)) {
        options.message = parser.errorText() + u'\n';
        options.exitCode = 2;
        return options;
    }
    if (parser.isSet(help)) {
        options.message = parser.helpText();
    } else if (parser.isSet(version)) {
        options.message =
            QStringLiteral("kefu-desk %1\n").arg(QCoreApplication::applicationVersion());
    }
    options.isDemo = parser.isSet(demo);
    options.files = parser.positionalArguments();
    if (parser.isSet(profile)) {
        options.profile = core::storage::profileIn(std::filesystem::absolute(
            std::filesystem::path(parser.value(profile).toStdU16String())));
    } else {
        options.profile = defaultProfile(programFolder, environment);
        if (options.profile && options.isDemo) {
            options.profile = demoBeside(*options.profile);
        }
    }
    return options;
}

}  // namespace app::composition
