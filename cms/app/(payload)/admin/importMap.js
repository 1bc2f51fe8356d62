import { ReturnedNotice as ReturnedNotice_bc7c167902512c79f52ff913d4a7ae6b } from '../../../admin/workflow/returned-notice'
import { WorkflowPanel as WorkflowPanel_1de11da882236da18692f414411e2765 } from '../../../admin/workflow/workflow-panel'
import { ReviewLinks as ReviewLinks_30762840192435583c09e4f7b51543dd } from '../../../admin/review-links/review-links'
import { StageCell as StageCell_338139d2c72fa6a109c234a6a4bd1f67 } from '../../../admin/workflow/stage-cell'
import { Nothing as Nothing_26280fabc1e7a4b368c2d540f0b1c151 } from '../../../admin/nothing'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PasteFeatureClient as PasteFeatureClient_972db4412a6b2ee9efc981a6543adf91 } from '../../../admin/rich-text/paste/paste-feature'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { MomentField as MomentField_99482861afd40ee1796b243c9508ab99 } from '../../../admin/clock/moment-field'
import { WordImportButton as WordImportButton_28f2186efd7404ff7b9915882ba5f44a } from '../../../admin/word-import/word-import-button'
import { EditingForm as EditingForm_4d2f51d1013a7896934c8165b6515ae3 } from '../../../admin/editing/editing-form'
import { PublishStatus as PublishStatus_7a1af6175d5cf89f942fbc1eb5324659 } from '../../../admin/publish-status/publish-status'
import { GatePanel as GatePanel_c1db24de1d171a78dcd700cc10f86c48 } from '../../../admin/gate/gate-panel'
import { PreviewToggle as PreviewToggle_29408272d794a966cefe968a2e0b6f3c } from '../../../admin/preview/preview-toggle'
import { WordImportBanner as WordImportBanner_4506ce69519a37c2a425cef562bbbdb7 } from '../../../admin/word-import/word-import-banner'
import { WorkflowButtons as WorkflowButtons_c96c7945faf982ca4abdd9e59f14e815 } from '../../../admin/workflow/workflow-buttons'
import { HistoryView as HistoryView_c22e6c91d6ca2e758e588f296638b9cf } from '../../../admin/editing/history/history-view'
import { DongCell as DongCell_e91b6ff84f8013838f8cae171e6023c0 } from '../../../admin/giving/dong-cell'
import { DongInput as DongInput_7e5d4fb67568cb05519f9be05320ba65 } from '../../../admin/giving/dong-input'
import { SuccessorsPanel as SuccessorsPanel_225dc8522d88223a8a351412d7945427 } from '../../../admin/papers/successors-panel'
import { LetterLink as LetterLink_4d7c1f5c23585c39e7ba66bae8ebdb9c } from '../../../admin/feedback/letter-link'
import { LetterPanel as LetterPanel_6202f741bc552e9dd08d7a2355962154 } from '../../../admin/feedback/letter-panel'
import { LetterStateCell as LetterStateCell_af5534830683604cdb868b5511d96944 } from '../../../admin/feedback/letter-state-cell'
import { LetterFilters as LetterFilters_0b96e412e0f8ad08dd48861698a555af } from '../../../admin/feedback/letter-filters'
import { PostingState as PostingState_12acabbc8777f1dbb57493d0c978e5cb } from '../../../admin/giving/posting-state'
import { PostingPanel as PostingPanel_46bd75774d834697553a0ba85939c75e } from '../../../admin/giving/posting-panel'
import { BudgetLineInput as BudgetLineInput_4404265f1dc1b6e7b253d47f3f1f448c } from '../../../admin/giving/project-row-input'
import { NeedInput as NeedInput_4404265f1dc1b6e7b253d47f3f1f448c } from '../../../admin/giving/project-row-input'
import { PostingNumber as PostingNumber_7b26f2f347816d00656a2699da5b6953 } from '../../../admin/giving/posting-number'
import { AccountPanel as AccountPanel_c4e1295cdbe3290ead07090415c56093 } from '../../../admin/giving/account-panel'
import { BankInput as BankInput_5677e7691c22f7a260463e5a3c87ef33 } from '../../../admin/giving/bank-input'
import { UploadTrouble as UploadTrouble_408c53a8ce047a9a4973d59f3727f7c4 } from '../../../admin/media/upload-trouble'
import { WhereUsedPanel as WhereUsedPanel_7158e04d1d8f9d2730d4d4f50132600f } from '../../../admin/photos/where-used-panel'
import { PhotosBar as PhotosBar_3cc96b906645d3729eb8994829c51fa8 } from '../../../admin/photos/photos-bar'
import { ConsentPanel as ConsentPanel_c732983dc1de2bd66a1fbaa75545cd20 } from '../../../admin/consent/consent-panel'
import { PicturesCell as PicturesCell_bcfb4cf8a3124132223fd2bfdb2820ad } from '../../../admin/consent/pictures-cell'
import { ConsentFilters as ConsentFilters_8091bb2346f542ecf10d085ed9d09e23 } from '../../../admin/consent/consent-filters'
import { HostPanel as HostPanel_8ef398632269d9a79522536fe941c525 } from '../../../admin/gate/host-panel'
import { AccountPanel as AccountPanel_845cd3351ab3fdcbabb3f3e81d22c9f2 } from '../../../admin/sign-in/account-panel'
import { AccountCell as AccountCell_08e154e7be1f0b3454b4e66a0f9d2da9 } from '../../../admin/sign-in/account-cell'
import { TroubleBanner as TroubleBanner_bb49a3e833b9086db883dab31bfa973c } from '../../../admin/publish-status/trouble-banner'
import { Icon as Icon_b0649e359aa02177dca7f3475e473ca6 } from '../../../admin/icon'
import { Logo as Logo_481c7343515a00946c6e2c2ed9750300 } from '../../../admin/logo'
import { Bell as Bell_bb3f028bdda533303e1f2f6a6726df94 } from '../../../admin/notices/bell'
import { LoginHelp as LoginHelp_fb3f8cf5cf41c89f960d0b98d6d76aa9 } from '../../../admin/login-help'
import { StatementsLink as StatementsLink_38467a8d56699ea0c29407a464364319 } from '../../../statements/admin/statements-link'
import { PhotosLink as PhotosLink_c9d6cc3eb368cc1165f588384e48dc74 } from '../../../admin/photos/photos-link'
import { AuditLink as AuditLink_78f1809879f26068ecd730ac578113bc } from '../../../admin/audit/audit-link'
import { RoyaltiesLink as RoyaltiesLink_9bc2ee97e597513e7c096f692e496884 } from '../../../admin/royalties/royalties-link'
import { HelpLink as HelpLink_37305fcacd8578a96f94015dae16a83e } from '../../../admin/help/help-link'
import { StartPage as StartPage_21e50d71fe7bf70c5aff812ab4f2d3b1 } from '../../../admin/start-page/start-page'
import { WaitingBooks as WaitingBooks_c8e34baa8c1ef77372a43c8022c98018 } from '../../../admin/giving/waiting-books'
import { ToSecondStep as ToSecondStep_196b17d078c4e706920060e571d82fb0 } from '../../../admin/sign-in/to-second-step'
import { DeskClock as DeskClock_597f4addebad81a5e79cd1492e881c0e } from '../../../admin/clock/desk-clock'
import { TableInVietnamese as TableInVietnamese_bc892a7a6a1f246c28102bd813fef7b0 } from '../../../admin/table-in-vietnamese'
import { ForgetAtLogOut as ForgetAtLogOut_2841bbbb7fbfb399b71b77f1888e8ec1 } from '../../../admin/editing/forget-at-log-out'
import { StatementsPage as StatementsPage_8ad23fbbd14968ededc61b40cdd5ef4d } from '../../../statements/admin/statements-page'
import { PhotosPage as PhotosPage_db7d998d3ab824229ae221bcedb5e931 } from '../../../admin/photos/photos-page'
import { AuditPage as AuditPage_1a0221bf42e619ac8009b27d8efa3503 } from '../../../admin/audit/audit-page'
import { SecondStepPage as SecondStepPage_40b5d7e5a21e3206d7e018484fc6a5a1 } from '../../../admin/sign-in/second-step-page'
import { EnrolPage as EnrolPage_db50352d41397182e04a908c9fd58963 } from '../../../admin/sign-in/enrol-page'
import { SessionsPage as SessionsPage_4154a9432eaa4d4c8d9f1e9d1cb9d43b } from '../../../admin/sign-in/sessions-page'
import { PasswordPage as PasswordPage_9d064bfb0bf7ee10945f7eb67d38b22a } from '../../../admin/sign-in/password-page'
import { ForgottenPage as ForgottenPage_b6b98aa0b1d2e2c6ab8ac5f3e18ba594 } from '../../../admin/sign-in/forgotten-page'
import { NewPasswordPage as NewPasswordPage_d70ab362eaaf8a8be352cc1cf71fa6c7 } from '../../../admin/sign-in/new-password-page'
import { RoyaltiesPage as RoyaltiesPage_1b3b0c5dbb8abdca8f86ea16bdcd8162 } from '../../../admin/royalties/royalties-page'
import { NoticesPage as NoticesPage_703d0611b8b9c83a3640feed336e57cd } from '../../../admin/notices/notices-page'
import { HelpPage as HelpPage_c217f349b570d1909cadb7a600b3f6c4 } from '../../../admin/help/help-page'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/workflow/returned-notice#ReturnedNotice": ReturnedNotice_bc7c167902512c79f52ff913d4a7ae6b,
  "/admin/workflow/workflow-panel#WorkflowPanel": WorkflowPanel_1de11da882236da18692f414411e2765,
  "/admin/review-links/review-links#ReviewLinks": ReviewLinks_30762840192435583c09e4f7b51543dd,
  "/admin/workflow/stage-cell#StageCell": StageCell_338139d2c72fa6a109c234a6a4bd1f67,
  "/admin/nothing#Nothing": Nothing_26280fabc1e7a4b368c2d540f0b1c151,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/rich-text/paste/paste-feature#PasteFeatureClient": PasteFeatureClient_972db4412a6b2ee9efc981a6543adf91,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/clock/moment-field#MomentField": MomentField_99482861afd40ee1796b243c9508ab99,
  "/admin/word-import/word-import-button#WordImportButton": WordImportButton_28f2186efd7404ff7b9915882ba5f44a,
  "/admin/editing/editing-form#EditingForm": EditingForm_4d2f51d1013a7896934c8165b6515ae3,
  "/admin/publish-status/publish-status#PublishStatus": PublishStatus_7a1af6175d5cf89f942fbc1eb5324659,
  "/admin/gate/gate-panel#GatePanel": GatePanel_c1db24de1d171a78dcd700cc10f86c48,
  "/admin/preview/preview-toggle#PreviewToggle": PreviewToggle_29408272d794a966cefe968a2e0b6f3c,
  "/admin/word-import/word-import-banner#WordImportBanner": WordImportBanner_4506ce69519a37c2a425cef562bbbdb7,
  "/admin/workflow/workflow-buttons#WorkflowButtons": WorkflowButtons_c96c7945faf982ca4abdd9e59f14e815,
  "/admin/editing/history/history-view#HistoryView": HistoryView_c22e6c91d6ca2e758e588f296638b9cf,
  "/admin/giving/dong-cell#DongCell": DongCell_e91b6ff84f8013838f8cae171e6023c0,
  "/admin/giving/dong-input#DongInput": DongInput_7e5d4fb67568cb05519f9be05320ba65,
  "/admin/papers/successors-panel#SuccessorsPanel": SuccessorsPanel_225dc8522d88223a8a351412d7945427,
  "/admin/feedback/letter-link#LetterLink": LetterLink_4d7c1f5c23585c39e7ba66bae8ebdb9c,
  "/admin/feedback/letter-panel#LetterPanel": LetterPanel_6202f741bc552e9dd08d7a2355962154,
  "/admin/feedback/letter-state-cell#LetterStateCell": LetterStateCell_af5534830683604cdb868b5511d96944,
  "/admin/feedback/letter-filters#LetterFilters": LetterFilters_0b96e412e0f8ad08dd48861698a555af,
  "/admin/giving/posting-state#PostingState": PostingState_12acabbc8777f1dbb57493d0c978e5cb,
  "/admin/giving/posting-panel#PostingPanel": PostingPanel_46bd75774d834697553a0ba85939c75e,
  "/admin/giving/project-row-input#BudgetLineInput": BudgetLineInput_4404265f1dc1b6e7b253d47f3f1f448c,
  "/admin/giving/project-row-input#NeedInput": NeedInput_4404265f1dc1b6e7b253d47f3f1f448c,
  "/admin/giving/posting-number#PostingNumber": PostingNumber_7b26f2f347816d00656a2699da5b6953,
  "/admin/giving/account-panel#AccountPanel": AccountPanel_c4e1295cdbe3290ead07090415c56093,
  "/admin/giving/bank-input#BankInput": BankInput_5677e7691c22f7a260463e5a3c87ef33,
  "/admin/media/upload-trouble#UploadTrouble": UploadTrouble_408c53a8ce047a9a4973d59f3727f7c4,
  "/admin/photos/where-used-panel#WhereUsedPanel": WhereUsedPanel_7158e04d1d8f9d2730d4d4f50132600f,
  "/admin/photos/photos-bar#PhotosBar": PhotosBar_3cc96b906645d3729eb8994829c51fa8,
  "/admin/consent/consent-panel#ConsentPanel": ConsentPanel_c732983dc1de2bd66a1fbaa75545cd20,
  "/admin/consent/pictures-cell#PicturesCell": PicturesCell_bcfb4cf8a3124132223fd2bfdb2820ad,
  "/admin/consent/consent-filters#ConsentFilters": ConsentFilters_8091bb2346f542ecf10d085ed9d09e23,
  "/admin/gate/host-panel#HostPanel": HostPanel_8ef398632269d9a79522536fe941c525,
  "/admin/sign-in/account-panel#AccountPanel": AccountPanel_845cd3351ab3fdcbabb3f3e81d22c9f2,
  "/admin/sign-in/account-cell#AccountCell": AccountCell_08e154e7be1f0b3454b4e66a0f9d2da9,
  "/admin/publish-status/trouble-banner#TroubleBanner": TroubleBanner_bb49a3e833b9086db883dab31bfa973c,
  "/admin/icon#Icon": Icon_b0649e359aa02177dca7f3475e473ca6,
  "/admin/logo#Logo": Logo_481c7343515a00946c6e2c2ed9750300,
  "/admin/notices/bell#Bell": Bell_bb3f028bdda533303e1f2f6a6726df94,
  "/admin/login-help#LoginHelp": LoginHelp_fb3f8cf5cf41c89f960d0b98d6d76aa9,
  "/statements/admin/statements-link#StatementsLink": StatementsLink_38467a8d56699ea0c29407a464364319,
  "/admin/photos/photos-link#PhotosLink": PhotosLink_c9d6cc3eb368cc1165f588384e48dc74,
  "/admin/audit/audit-link#AuditLink": AuditLink_78f1809879f26068ecd730ac578113bc,
  "/admin/royalties/royalties-link#RoyaltiesLink": RoyaltiesLink_9bc2ee97e597513e7c096f692e496884,
  "/admin/help/help-link#HelpLink": HelpLink_37305fcacd8578a96f94015dae16a83e,
  "/admin/start-page/start-page#StartPage": StartPage_21e50d71fe7bf70c5aff812ab4f2d3b1,
  "/admin/giving/waiting-books#WaitingBooks": WaitingBooks_c8e34baa8c1ef77372a43c8022c98018,
  "/admin/sign-in/to-second-step#ToSecondStep": ToSecondStep_196b17d078c4e706920060e571d82fb0,
  "/admin/clock/desk-clock#DeskClock": DeskClock_597f4addebad81a5e79cd1492e881c0e,
  "/admin/table-in-vietnamese#TableInVietnamese": TableInVietnamese_bc892a7a6a1f246c28102bd813fef7b0,
  "/admin/editing/forget-at-log-out#ForgetAtLogOut": ForgetAtLogOut_2841bbbb7fbfb399b71b77f1888e8ec1,
  "/statements/admin/statements-page#StatementsPage": StatementsPage_8ad23fbbd14968ededc61b40cdd5ef4d,
  "/admin/photos/photos-page#PhotosPage": PhotosPage_db7d998d3ab824229ae221bcedb5e931,
  "/admin/audit/audit-page#AuditPage": AuditPage_1a0221bf42e619ac8009b27d8efa3503,
  "/admin/sign-in/second-step-page#SecondStepPage": SecondStepPage_40b5d7e5a21e3206d7e018484fc6a5a1,
  "/admin/sign-in/enrol-page#EnrolPage": EnrolPage_db50352d41397182e04a908c9fd58963,
  "/admin/sign-in/sessions-page#SessionsPage": SessionsPage_4154a9432eaa4d4c8d9f1e9d1cb9d43b,
  "/admin/sign-in/password-page#PasswordPage": PasswordPage_9d064bfb0bf7ee10945f7eb67d38b22a,
  "/admin/sign-in/forgotten-page#ForgottenPage": ForgottenPage_b6b98aa0b1d2e2c6ab8ac5f3e18ba594,
  "/admin/sign-in/new-password-page#NewPasswordPage": NewPasswordPage_d70ab362eaaf8a8be352cc1cf71fa6c7,
  "/admin/royalties/royalties-page#RoyaltiesPage": RoyaltiesPage_1b3b0c5dbb8abdca8f86ea16bdcd8162,
  "/admin/notices/notices-page#NoticesPage": NoticesPage_703d0611b8b9c83a3640feed336e57cd,
  "/admin/help/help-page#HelpPage": HelpPage_c217f349b570d1909cadb7a600b3f6c4,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
